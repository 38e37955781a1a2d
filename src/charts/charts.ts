import type { Locale } from '#locales.ts';
import type { ChartRecords } from './chart-records.ts';
import { everyTheftChart } from './every-theft.ts';
import { estimatesByYearChart } from './estimates-by-year.ts';
import type { ChartName } from './names.ts';
import type { ChartSpec } from './spec.ts';
import { theftsByPlatformChart } from './thefts-by-platform.ts';
import { theftsByYearChart } from './thefts-by-year.ts';
import type { ChartView } from './view.ts';

const charts: Readonly<Record<ChartName, (records: ChartRecords, locale: Locale, view?: ChartView) => ChartSpec>> = {
  'thefts-by-year': theftsByYearChart,
  'thefts-by-platform': theftsByPlatformChart,
  'estimates-by-year': estimatesByYearChart,
  'every-theft': everyTheftChart,
};

/** Returns the spec of a chart in a language; of a view where a reader chose one. */
export const chartSpec = (name: ChartName, records: ChartRecords, locale: Locale, view: ChartView = {}): ChartSpec =>
  charts[name](records, locale, view);
