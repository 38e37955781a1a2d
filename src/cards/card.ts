import type { Verdict } from '#data/claim.ts';
import type { Certainty } from '#data/theft.ts';
import type { ColumnsSpec, KeyEntry } from '#charts/spec.ts';
import type { Locale } from '#locales.ts';

/** What every card says besides its own finding. Finished words: names in the other language's letters are isolated. */
export interface CardFrame {
  readonly locale: Locale;
  /** Path of the page below the language: `thefts/bybit-2025/`. */
  readonly path: string;
  /** Name of the site. */
  readonly site: string;
  /** Part of the site the page belongs to. */
  readonly section: string;
  /** Day of the data and release. */
  readonly edition: string;
  /** Address of the page, without its scheme. */
  readonly address: string;
}

/** A fact with its name. */
export interface CardFact {
  readonly name: string;
  readonly value: string;
}

/** The finding of a card, by what kind of thing the page is about. */
export type CardFinding =
  | {
      readonly kind: 'text';
      readonly title: string;
      readonly lead: string;
      /** Empty where the page is no record. */
      readonly facts: readonly CardFact[];
    }
  | {
      readonly kind: 'theft';
      readonly name: string;
      readonly when: string;
      readonly amount: string;
      readonly level: Certainty;
      /** Who says so, cut around the words of the level, which stand out. */
      readonly said: { readonly before: string; readonly level: string; readonly after: string };
    }
  | {
      readonly kind: 'estimate';
      readonly name: string;
      readonly when: string;
      readonly amount: string;
      /** What a reader must know before using the figure: replaced, repeated, no estimate. */
      readonly notes: readonly string[];
      readonly facts: readonly CardFact[];
    }
  | {
      readonly kind: 'claim';
      readonly verdict: Verdict;
      /** The verdict in words. */
      readonly found: string;
      readonly label: string;
      readonly claim: string;
    }
  | {
      readonly kind: 'columns';
      readonly title: string;
      /** What the columns show. */
      readonly caption: string;
      readonly chart: Pick<ColumnsSpec, 'columns' | 'max'>;
      readonly key: readonly KeyEntry[];
    };

/** The share card of one page: everything it says, nothing of how it looks. */
export type Card = CardFrame & { readonly finding: CardFinding };
