import type { APIRoute } from 'astro';
import { chartFile, chartFilePath, chartFormats } from '#charts/chart-files.ts';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import { data } from '#data/load.ts';
import { currentRelease } from '#domain/current-release.ts';
import { localeList } from '#locales.ts';

/** Returns the files of every chart, in both languages. */
export const getStaticPaths = () =>
  localeList.flatMap((locale) =>
    chartNames.flatMap((name) =>
      chartFormats.map((format) => ({
        params: { file: chartFilePath(name, locale, format).replace(/^.*\//u, '') },
        props: { text: chartFile(chartSpec(name, data, locale), format, currentRelease(data.releases)) },
      })),
    ),
  );

/** Writes the figures of one chart. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
