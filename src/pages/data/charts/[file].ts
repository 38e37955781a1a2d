import type { APIRoute } from 'astro';
import pictureFont from '../../../../.cache/fonts/vazirmatn-picture.woff2?inline';
import latinFont from '../../../../.cache/fonts/vazirmatn-latin.woff2?inline';
import { origin } from '#address.ts';
import { chartFile } from '#charts/chart-files.ts';
import { chartFilePath, chartFormats, chartPicturePath, recordsPath } from '#charts/chart-paths.ts';
import { chartRecords } from '#charts/chart-records.ts';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import { data, releaseCharts } from '#data/load.ts';
import { currentRelease } from '#domain/current-release.ts';
import { svgMarkup } from '#figures/markup.ts';
import { picture } from '#figures/picture.ts';
import { chartAddress } from '#figures/chart-address.ts';
import { localeList } from '#locales.ts';

const fonts = { ar: pictureFont, en: latinFont } as const;
const fileAt = (path: string, text: string) => ({
  params: { file: path.replace(/^.*\//u, '') },
  props: { text },
});

/** Returns the files of every chart, in both languages, and the records charts are computed from: the newest and each edition's. */
export const getStaticPaths = () => [
  fileAt(recordsPath(), JSON.stringify(chartRecords(data))),
  ...releaseCharts.map(({ release, records }) => fileAt(recordsPath(release), JSON.stringify(records))),
  ...localeList.flatMap((locale) =>
    chartNames.flatMap((name) => {
      const spec = chartSpec(name, data, locale);
      const address = chartAddress(name, locale, origin);
      return [
        ...chartFormats.map((format) =>
          fileAt(chartFilePath(name, locale, format), chartFile(spec, format, currentRelease(data.releases))),
        ),
        fileAt(
          chartPicturePath(name, locale),
          svgMarkup(picture(spec, { locale, records: data, address, font: fonts[locale] })),
        ),
      ];
    }),
  ),
];

/** Writes one file. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
