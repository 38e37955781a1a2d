import type { Platform } from '#data/platform.ts';

/** True for a platform with a page of its own: robbed more than once, or known by several names. */
export const hasPlatformPage = (
  { id, aliases }: Pick<Platform, 'id' | 'aliases'>,
  thefts: readonly { readonly platform: string }[],
): boolean => aliases !== undefined || thefts.filter(({ platform }) => platform === id).length > 1;
