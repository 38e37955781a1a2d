import type { Data } from '#data/fact-files.ts';
import type { Locale } from '#locales.ts';
import { everyTheftChart } from './every-theft.ts';
import { estimatesByYearChart } from './estimates-by-year.ts';
import type { ChartName } from './names.ts';
import type { ChartSpec } from './spec.ts';
import { theftsByPlatformChart } from './thefts-by-platform.ts';
import { theftsByYearChart } from './thefts-by-year.ts';

const charts: Readonly<Record<ChartName, (data: Data, locale: Locale) => ChartSpec>> = {
  'thefts-by-year': theftsByYearChart,
  'thefts-by-platform': theftsByPlatformChart,
  'estimates-by-year': estimatesByYearChart,
  'every-theft': everyTheftChart,
};

/** Returns the spec of a chart in a language. */
export const chartSpec = (name: ChartName, data: Data, locale: Locale): ChartSpec => charts[name](data, locale);
