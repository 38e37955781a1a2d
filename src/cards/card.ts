import type { Verdict } from '#data/claim.ts';
import type { Certainty } from '#data/certainty.ts';
import type { ColumnsSpec, KeyEntry } from '#charts/spec.ts';
import type { Locale } from '#locales.ts';

/** What every card says besides its own finding. Finished words: names in the other language's letters are isolated. */
export interface CardFrame {
  readonly locale: Locale;
  /** Path of the page below the language: `thefts/bybit-2025/`. */
  readonly path: string;
  /** Name of the site. */
  readonly site: string;
  /** Part of the site the page belongs to; empty for the home page. */
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

/** A sentence cut around the words in it that stand out. */
export interface Cut {
  readonly before: string;
  readonly words: string;
  readonly after: string;
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
      /** That it was stolen, cut around the amount. */
      readonly stolen: Cut;
      readonly level: Certainty;
      /** Who says so, cut around the words of the level, which stand out. */
      readonly said: Cut;
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
      readonly chart: ColumnsSpec;
      readonly key: readonly KeyEntry[];
    };

/** The share card of one page: everything it says, nothing of how it looks. */
export type Card = CardFrame & { readonly finding: CardFinding };

/** The share card of the page in both languages. */
export interface DoorwayCard {
  readonly halves: readonly { readonly locale: Locale; readonly site: string; readonly tagline: string }[];
  readonly address: string;
}
