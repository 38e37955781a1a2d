import type { Platform } from '#data/platform.ts';
import { rememberedOf } from '#data/remembered.ts';

const byPlatform = rememberedOf((thefts: readonly { readonly platform: string }[]) =>
  Map.groupBy(thefts, ({ platform }) => platform),
);

/** True for a platform with a page of its own: robbed more than once, or known by several names. */
export const hasPlatformPage = (
  { id, aliases }: Pick<Platform, 'id' | 'aliases'>,
  thefts: readonly { readonly platform: string }[],
): boolean => aliases !== undefined || (byPlatform(thefts).get(id)?.length ?? 0) > 1;
