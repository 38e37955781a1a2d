import { resultKinds } from '#search/search-record.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';

/** Words that need a plural form: one for each category of the language, with `{count}`. */
export type Counted = Readonly<Record<string, string>>;

/** What the search says in the browser, finished but for `{count}` and `{name}`. */
export interface SearchWords {
  readonly count: Counted;
  readonly none: string;
  readonly elsewhere: Counted;
  readonly some: string;
  readonly near: string;
  readonly more: string;
  readonly nearest: string;
  readonly toIndex: string;
  readonly loading: string;
  readonly failed: string;
  readonly by: string;
  /** Name of each kind of result. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** A number of each plural category that a language may have. */
const samples: Readonly<Record<Intl.LDMLPluralRule, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  few: 3,
  many: 11,
  other: 100,
};

/** Returns what the search says in a language. */
export const searchWords = (locale: Locale): SearchWords => {
  const t = translate(locale);
  const counted = (key: 'count' | 'elsewhere'): Counted =>
    Object.fromEntries(
      new Intl.PluralRules(locale)
        .resolvedOptions()
        .pluralCategories.map((category) => [category, t(`search.${key}`, { count: samples[category] })]),
    );
  return {
    count: counted('count'),
    none: t('search.none'),
    elsewhere: counted('elsewhere'),
    some: t('search.some'),
    near: t('search.near'),
    more: t('search.more'),
    nearest: t('search.nearest'),
    toIndex: t('search.toIndex'),
    loading: t('search.loading'),
    failed: t('search.failed'),
    by: t('search.by', { name: '{name}' }),
    kinds: Object.fromEntries(resultKinds.map((kind) => [kind, t(`search.kind_${kind}`)])),
  };
};
