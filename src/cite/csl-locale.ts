import { formatDate } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { CslElement } from './csl-tree.ts';

const term = (name: string, text: string, form?: string): CslElement => ({
  name: 'term',
  attrs: form === undefined ? { name } : { name, form },
  children: [text],
});

/** Months as the site prints them: in Arabic both names. */
const months = (locale: Locale): CslElement[] =>
  Array.from({ length: 12 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return term(`month-${number}`, formatDate(`2026-${number}`, locale).replace(/ 2026$/u, ''));
  });

const ourTerms = (locale: Locale): CslElement[] => {
  const t = translate(locale);
  return [
    term('open-quote', t('cite.terms.openQuote')),
    term('close-quote', t('cite.terms.closeQuote')),
    term('open-inner-quote', t('cite.terms.openInnerQuote')),
    term('close-inner-quote', t('cite.terms.closeInnerQuote')),
    term('and', t('cite.terms.and')),
    // Only Arabic has no sign for “and”.
    ...(locale === 'ar' ? [term('and', t('cite.terms.and'), 'symbol')] : []),
    term('version', t('cite.terms.version')),
    term('original-work-published', t('cite.terms.originalWorkPublished')),
    ...months(locale),
  ];
};

const keyOf = ({ attrs }: CslElement): string => `${attrs['name'] ?? ''} ${attrs['form'] ?? ''}`;

const withOurTerms = (terms: CslElement, locale: Locale): CslElement => {
  const ours = ourTerms(locale);
  const replaced = new Set(ours.map(keyOf));
  const kept = terms.children.filter((child) => typeof child === 'string' || !replaced.has(keyOf(child)));
  return { ...terms, children: [...kept, ...ours] };
};

/** A date in words without the comma that the Arabic locale puts after the month. */
const withoutComma = (date: CslElement): CslElement => ({
  ...date,
  children: date.children.map((part) =>
    typeof part !== 'string' && part.attrs['name'] === 'month'
      ? { ...part, attrs: { ...part.attrs, suffix: ' ' } }
      : part,
  ),
});

/**
 * Returns a locale of the Citation Style Language with this site's terms: quotes as APA, MLA and Chicago print them in
 * English, guillemets in Arabic; both names of Arabic months; terms the Arabic file leaves in English.
 */
export const cslLocale = (file: CslElement, locale: Locale): CslElement => ({
  ...file,
  children: file.children.map((child) => {
    if (typeof child === 'string') return child;
    const { name, attrs } = child;
    if (name === 'terms') return withOurTerms(child, locale);
    // The three styles are American: a full stop stands inside the quotes.
    if (name === 'style-options')
      return { ...child, attrs: { ...attrs, 'punctuation-in-quote': String(locale === 'en') } };
    return name === 'date' && attrs['form'] === 'text' ? withoutComma(child) : child;
  }),
});
