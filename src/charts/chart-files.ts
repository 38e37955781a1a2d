import type { Release } from '#data/release.ts';
import type { Cell } from '#datasets/column.ts';
import { csv } from '#datasets/csv.ts';
import { licence } from '#datasets/licence.ts';
import type { ChartFormat } from './chart-paths.ts';
import type { ChartSpec, TableRow } from './spec.ts';

/** Returns what a cell of a chart's table holds: its number in full, its words, or nothing where there is no figure. */
const valueOf = ({ value, label }: TableRow['cells'][number]): number | string | undefined =>
  value !== 0 ? value : label === '–' ? undefined : label === '0' ? 0 : label;

/** Returns the rows of a chart's table, each with its label first. Amounts are whole US dollars at the time of theft. */
const rowsOf = ({ table }: ChartSpec): Cell[][] => table.rows.map(({ label, cells }) => [label, ...cells.map(valueOf)]);

/** Returns the figures of a chart as CSV, one line a row of its table, under the heads of the table. */
const chartCsv = (spec: ChartSpec): string =>
  csv({ columns: spec.table.head.map((name) => ({ name })), rows: rowsOf(spec) });

/** Returns the figures of a chart as JSON with its words, the release and the licence. */
const chartJson = (spec: ChartSpec, { id, asOf }: Release): string => {
  const { name, title, subtitle, reading, table, view } = spec;
  const words = {
    release: id,
    as_of: asOf,
    licence: licence.name,
    chart: name,
    title,
    subtitle,
    reading,
    ...(view === undefined ? {} : { view }),
  };
  return `${JSON.stringify({ ...words, columns: table.head, rows: rowsOf(spec) }, null, 2)}\n`;
};

/** Returns the figures of a chart in a format. */
export const chartFile = (spec: ChartSpec, format: ChartFormat, release: Release): string => {
  switch (format) {
    case 'csv':
      return chartCsv(spec);
    case 'json':
      return chartJson(spec, release);
  }
};
