import type { Host } from '#data/host.ts';
import { findRecord } from './record-by-id.ts';

/** An address outside the site, with the address of a stored copy. */
export interface OutsideLink {
  readonly url: string;
  /** Where a copy made near the day of the edition may be found; nobody has looked whether there is one. */
  readonly storedCopy: string;
}

/** Returns the host of an address as `hosts.yaml` names it: without www. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./u, '');

/**
 * Returns where a copy of a page made near a day, in UTC, may be found.
 * Form of the address: https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine
 */
export const storedCopy = (url: string, day: string): string =>
  `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;

/**
 * Returns the links of an address, or undefined where the site does not link to its host.
 * `asOf` is a day in UTC.
 */
export const outsideLink = (
  url: string | undefined,
  hosts: readonly Pick<Host, 'id'>[],
  asOf: string,
): OutsideLink | undefined => {
  if (url === undefined) return undefined;
  if (findRecord(hosts, hostOf(url)) === undefined) return undefined;
  return { url, storedCopy: storedCopy(url, asOf) };
};
