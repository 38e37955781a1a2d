import { precisionOf } from '#data/date-precision.ts';
import type { Platform } from '#data/platform.ts';
import type { Theft } from '#data/theft.ts';

/** What the documents read leave open about a theft. */
export const theftUnknownNames = [
  'day',
  'method',
  'assets',
  'recovered',
  'attributedOn',
  'country',
  'primary',
] as const;
export type TheftUnknown = (typeof theftUnknownNames)[number];

/** Returns what is not known of a theft: fields its record leaves out, because unknown is never filled in. */
export const theftUnknowns = (theft: Theft, platform: Platform): TheftUnknown[] => {
  const isUnknown: Readonly<Record<TheftUnknown, boolean>> = {
    day: precisionOf(theft.stolenOn) !== 'day',
    method: theft.method === undefined,
    assets: theft.assets === undefined,
    recovered: theft.recoveredUsd === undefined,
    attributedOn: theft.attribution.on === undefined,
    country: platform.country === undefined,
    primary: theft.unread !== undefined,
  };
  return theftUnknownNames.filter((name) => isUnknown[name]);
};
