import type { ChangedFigure, CorrectionWords, EditionWords, NamedRecord, Row } from '#i18n/changes-words.ts';
import { formatDate } from '#i18n/format.ts';
import { plainWords } from '#i18n/rich-text.ts';
import { translate } from '#i18n/translate.ts';
import { locales, type Locale } from '#locales.ts';
import { escape as escapeHtml } from 'html-escaper';

/** Returns the whole address of a path below the language. */
type Address = (path: string) => string;

const link = ({ name, path }: NamedRecord, address: Address): string =>
  `<a href="${escapeHtml(address(path))}">${escapeHtml(name)}</a>`;

const list = (rows: readonly Row[]): string =>
  `<dl>${rows.map(({ name, text }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>`;

const body = (locale: Locale, parts: readonly string[]): string =>
  `<div lang="${locale}" dir="${locales[locale].dir}">${parts.join('')}</div>`;

/** Returns the full text of an edition as HTML for feed readers. */
export const editionHtml = ({ rows, note, added, changed }: EditionWords, locale: Locale, address: Address): string => {
  const t = translate(locale);
  const figures = changed.map(({ record, field, from, to }: ChangedFigure) => {
    const cells = [link(record, address), escapeHtml(field), escapeHtml(from), escapeHtml(to)];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = [t('changes.record'), t('changes.field'), t('changes.before'), t('changes.after')];
  return body(locale, [
    list(rows),
    note === undefined ? '' : `<p>${escapeHtml(note)}</p>`,
    added.length === 0
      ? ''
      : `<p>${escapeHtml(t('changes.added'))}</p><ul>${added.map((record) => `<li>${link(record, address)}</li>`).join('')}</ul>`,
    figures.length === 0
      ? ''
      : `<table><caption>${escapeHtml(t('changes.changed'))}</caption><tr>${heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('')}</tr>${figures.join('')}</table>`,
  ]);
};

/** Returns the full text of a correction as HTML for feed readers. */
export const correctionHtml = (
  { record, field, from, to, on, why }: CorrectionWords,
  locale: Locale,
  address: Address,
): string => {
  const t = translate(locale);
  return body(locale, [
    `<p>${link(record, address)}</p>`,
    list([
      { name: t('changes.field'), text: field },
      { name: t('changes.from'), text: from },
      { name: t('changes.to'), text: to },
      { name: t('changes.corrected'), text: formatDate(on, locale) },
      { name: t('changes.why'), text: plainWords(why) },
    ]),
  ]);
};
