import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ChartTable, TableRow } from '#charts/spec.ts';
import { pagePath } from '#i18n/routes.ts';
import type { Locale } from '#locales.ts';
import { foreign } from './foreign.ts';

/** Returns one row of a table of figures. A figure of 0 is a dash without a value: no theft, not a theft of 0. */
export const figureRow = ({ label, latin, path, cells }: TableRow, locale: Locale, hasLink: boolean): Element => {
  const name = foreign(label, locale);
  return h('tr', [
    h('th', { scope: 'row' }, [
      ...(path === undefined || !hasLink ? name : [h('a', { href: pagePath(locale, path) }, name)]),
      ...(latin === undefined ? [] : [' ', h('bdi', { lang: 'en' }, latin)]),
    ]),
    ...cells.map((cell) =>
      h('td', cell.value === 0 ? foreign(cell.label, locale) : [h('data', { value: String(cell.value) }, cell.label)]),
    ),
  ]);
};

/** What stands around the rows of a table. */
interface TableWords {
  /** Words of the disclosure. */
  readonly label: string;
  /** Unit of its figures; none where each says its own. */
  readonly unit: string | undefined;
}

/** Returns the table of a chart in a disclosure. */
export const chartTable = (
  { caption, head, rows, foot, hasWords }: ChartTable,
  { label, unit }: TableWords,
  locale: Locale,
  { hasRowLinks, isOpen }: { readonly hasRowLinks: boolean; readonly isOpen: boolean },
): Element =>
  h('details.small', { open: isOpen }, [
    h('summary', label),
    h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: caption }, [
      h('table', hasWords === true ? { className: 'records' } : {}, [
        h('caption', unit === undefined ? caption : `${caption} (${unit})`),
        h('thead', [
          h(
            'tr',
            head.map((name) => h('th', { scope: 'col' }, name)),
          ),
        ]),
        h(
          'tbody',
          rows.map((row) => figureRow(row, locale, hasRowLinks)),
        ),
        ...(foot === undefined ? [] : [h('tfoot', [figureRow(foot, locale, false)])]),
      ]),
    ]),
  ]);
