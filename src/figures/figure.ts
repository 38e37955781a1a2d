import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { ChartRecords } from '#charts/chart-records.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { currentRelease } from '#domain/current-release.ts';
import { formatDate } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import { locales, type Locale } from '#locales.ts';
import { columnsMarks } from './columns.ts';
import { chartKey } from './key.ts';
import { rangesPlot } from './ranges.ts';
import { swarmPlot } from './swarm.ts';
import { chartTable } from './table.ts';
import { unitsPlot } from './units.ts';

/** How a figure stands in its page. */
export interface FigurePlace {
  /** Level of its heading. */
  readonly level: 1 | 2 | 3;
  /** True where the rows of its table lead to their records. */
  readonly hasRowLinks: boolean;
  /** True where the reader asked for the table in place of the drawing. */
  readonly isTable: boolean;
}

/** Returns the drawing of a chart. */
const plotOf = (spec: ChartSpec, ids: { title: string; summary: string }, locale: Locale): Element[] => {
  const rightToLeft = locales[locale].dir === 'rtl';
  switch (spec.kind) {
    case 'columns':
      return [
        s(
          'svg.columns-plot',
          { width: '100%', height: '100%', role: 'img', ariaLabelledBy: ids.title, ariaDescribedBy: ids.summary },
          columnsMarks(spec, rightToLeft),
        ),
      ];
    case 'units':
      return [unitsPlot(spec, rightToLeft, ids)];
    case 'ranges':
      return rangesPlot(spec, rightToLeft, locale);
    case 'swarm':
      return [swarmPlot(spec, rightToLeft, ids)];
  }
};

/** Returns the sentences under a drawing: how to read it, what it lacks, where it comes from. */
export const figureNotes = (
  spec: ChartSpec,
  { releases }: Pick<ChartRecords, 'releases'>,
  locale: Locale,
): string[] => [
  spec.reading,
  ...(spec.kind === 'ranges' ? [spec.rangeNote] : []),
  ...(spec.kind === 'columns' ? spec.columns.flatMap(({ note }) => note ?? []) : []),
  translate(locale)('figure.source', { date: formatDate(currentRelease(releases).asOf, locale) }),
];

/** Returns all of a figure that comes from its spec: heading, key, drawing, notes and table. The script finds in it what it needs. */
export const figureBody = (
  spec: ChartSpec,
  records: Pick<ChartRecords, 'releases'>,
  locale: Locale,
  { level, hasRowLinks, isTable }: FigurePlace,
): ElementContent[] => {
  const t = translate(locale);
  const ids = { title: `${spec.name}-title`, summary: `${spec.name}-summary`, hint: `${spec.name}-hint` };
  const { view } = spec;
  return [
    h(`h${level}`, { id: ids.title }, spec.title),
    h('p.small.soft', spec.subtitle),
    ...(view === undefined ? [] : [h('p.small.view', [h('b', view.shown), ' ', view.leftOut])]),
    chartKey(spec, locale),
    h(
      'chart-figure',
      {
        dataKind: spec.kind,
        ...(spec.kind === 'columns' ? { dataMax: String(spec.max) } : {}),
        dataRole: t('figure.interactive'),
        dataHint: ids.hint,
        dataUnit: t('figure.unit'),
        hidden: isTable,
      },
      [
        h('div.status.small', [
          h('p.hint.soft', { id: ids.hint }, [t('figure.hint'), ' ', h('span.keys', t('figure.keys'))]),
          h('div.readout', { dataReadout: '', ariaLive: 'polite' }),
        ]),
        h('div.plot', { className: [spec.kind], dataPlot: '' }, [
          h('p.hidden-text', { id: ids.summary }, spec.summary),
          ...plotOf(spec, ids, locale),
        ]),
      ],
    ),
    h(
      'div.notes.small.soft',
      figureNotes(spec, records, locale).map((note) => h('p', note)),
    ),
    chartTable(
      spec.table,
      { label: t('figure.table'), unit: spec.kind === 'ranges' ? undefined : t('figure.unit') },
      locale,
      { hasRowLinks, isOpen: isTable },
    ),
  ];
};
