/** A date as the Citation Style Language writes it: year, month and day as far as known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** What the Citation Style Language calls the things of this site. */
export type CslType = 'dataset' | 'figure' | 'webpage';

/** One reference in CSL-JSON, every text in one language. */
export interface CslItem {
  /** The same in both languages; also the BibTeX key. */
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  /** Who made the figure, in full; left out only where a style wants it so. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** Release of the data. */
  readonly version: string;
  /** Kind of thing, in words. */
  readonly genre: string;
  /** Day the release was closed: the data are as of that day. */
  readonly issued: CslDate;
  /** Day the producer published its own figure. */
  readonly 'original-date'?: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly note: string;
  /** Last words of a reference, for styles that have no other place for them. */
  readonly archive?: string;
}

/** Returns a date such as `2025-02` in the form of CSL-JSON. */
export const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });
