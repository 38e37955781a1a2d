import type { ChartFormat } from '#charts/chart-paths.ts';
import type { ChartRecords } from '#charts/chart-records.ts';
import { chartSpec } from '#charts/charts.ts';
import type { ChartName } from '#charts/names.ts';
import { readView, viewAddress } from '#charts/view.ts';
import { currentRelease } from '#domain/current-release.ts';
import type { Locale } from '#locales.ts';
import { loadDataUrl } from '#site-file.client.ts';
import { chartAddress } from './chart-address.ts';
import { svgMarkup } from './markup.ts';
import { picture } from './picture.ts';

/** What a reader can save of a chart. */
export type SavedFormat = 'png' | 'svg' | ChartFormat;

/** A chart in the view of an address. */
export interface Saved {
  readonly name: ChartName;
  readonly records: ChartRecords;
  readonly address: URLSearchParams;
  readonly locale: Locale;
  /** Origin of the site, printed under pictures. */
  readonly origin: string;
  /** Address of a font with the letters of both languages. */
  readonly font: string;
}

/** Pixels of a saved picture to one of its own units. */
const density = 2;

/** Returns a picture as pixels. @throws where the browser can't draw it. */
const pixels = async (svg: string): Promise<Blob> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * density;
  canvas.height = image.height * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the picture is too large')) : resolve(blob)),
      'image/png',
    );
  });
};

const specOf = ({ name, records, address, locale }: Omit<Saved, 'font'>) =>
  chartSpec(name, records, locale, readView(address, records));

/** Returns a chart as the text of an SVG file, with the font in it where one is given. */
export const savedPicture = (saved: Omit<Saved, 'font'>, font?: string): string => {
  const { name, records, address, locale, origin } = saved;
  const search = viewAddress(readView(address, records));
  return svgMarkup(
    picture(specOf(saved), {
      locale,
      records,
      address: chartAddress(name, locale, origin, search),
      ...(font === undefined ? {} : { font }),
    }),
  );
};

/** Returns a chart as a file, named after chart, language and view: `thefts-by-year.en.2019-2022.csv`. */
export const savedFile = async (saved: Saved, format: SavedFormat): Promise<File> => {
  const { name, records, address, locale } = saved;
  const view = Object.values(readView(address, records)).map(String);
  const fileName = `${[name, locale, ...(view.length === 0 ? [] : [view.join('-')])].join('.')}.${format}`;
  switch (format) {
    case 'png':
      return new File([await pixels(savedPicture(saved, await loadDataUrl(saved.font)))], fileName, {
        type: 'image/png',
      });
    case 'svg':
      return new File([savedPicture(saved, await loadDataUrl(saved.font))], fileName, { type: 'image/svg+xml' });
    case 'csv':
    case 'json': {
      const { chartFile } = await import('#charts/chart-files.ts');
      const text = chartFile(specOf(saved), format, currentRelease(records.releases));
      return new File([text], fileName, { type: format === 'csv' ? 'text/csv' : 'application/json' });
    }
  }
};
