import type { APIRoute } from 'astro';
import { chartRecords } from '#charts/chart-records.ts';
import { chartFile, chartFilePath, chartFormats, recordsPath } from '#charts/chart-files.ts';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import { data } from '#data/load.ts';
import { currentRelease } from '#domain/current-release.ts';
import { localeList } from '#locales.ts';

const nameOf = (path: string): string => path.replace(/^.*\//u, '');

/** Returns the files of every chart, in both languages, and the records charts are computed from. */
export const getStaticPaths = () => [
  { params: { file: nameOf(recordsPath()) }, props: { text: JSON.stringify(chartRecords(data)) } },
  ...localeList.flatMap((locale) =>
    chartNames.flatMap((name) =>
      chartFormats.map((format) => ({
        params: { file: nameOf(chartFilePath(name, locale, format)) },
        props: { text: chartFile(chartSpec(name, data, locale), format, currentRelease(data.releases)) },
      })),
    ),
  ),
];

/** Writes the figures of one chart. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
