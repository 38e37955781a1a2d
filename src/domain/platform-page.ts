import type { Platform } from '#data/platform.ts';
import type { Theft } from '#data/theft.ts';

/** True for a platform with a page of its own: robbed more than once, or known by several names. */
export const hasPlatformPage = ({ id, aliases }: Platform, thefts: readonly Theft[]): boolean =>
  aliases !== undefined || thefts.filter(({ platform }) => platform === id).length > 1;
