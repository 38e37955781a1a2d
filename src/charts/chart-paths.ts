import type { Locale } from '#locales.ts';
import type { ChartName } from './names.ts';

/** The formats the figures of a chart come in. */
export const chartFormats = ['csv', 'json'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** Returns the permanent address of the figures of a chart, in the language of its labels. */
export const chartFilePath = (name: ChartName, locale: Locale, format: ChartFormat): string =>
  `/data/charts/${name}.${locale}.${format}`;

/** Returns the permanent address of a chart as a picture. */
export const chartPicturePath = (name: ChartName, locale: Locale): string => `/data/charts/${name}.${locale}.svg`;

/** Returns the address of the records charts are computed from: of the newest data, or of an edition. */
export const recordsPath = (release?: string): string =>
  release === undefined ? '/data/charts/records.json' : `/data/charts/records-${release}.json`;
