import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartRecords } from '#charts/chart-records.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { currentRelease } from '#domain/current-release.ts';
import { textWidth } from '#i18n/text-width.ts';
import { translate } from '#i18n/translate.ts';
import { locales, type Locale } from '#locales.ts';
import { figureNotes } from './figure.ts';
import { keyEntries } from './key.ts';
import { painted } from './painted.ts';
import { palette } from './palette.ts';
import { patterns } from './patterns.ts';
import { innerWidth, leftOf, edgeOf, pictureWidth, space, stacked, words, type Part } from './picture-frame.ts';
import { plotPart } from './picture-plot.ts';
import { rangesDefinitions } from './ranges.ts';
import { textLines } from './text-lines.ts';

/** What a picture says besides its chart. */
export interface PictureContext {
  readonly locale: Locale;
  readonly records: Pick<ChartRecords, 'releases'>;
  /** Where the chart is found, printed under it. */
  readonly address: string;
  /** Address of the font of its words, as a data URL where the picture must stand alone. */
  readonly font?: string;
}

const keySize = 12.5;

const fontFace = (address: string): string =>
  `@font-face{font-family:Vazirmatn;src:url(${address}) format("woff2");font-weight:400 700}`;

/** Returns the key in rows, each entry with its mark. */
const keyPart = (spec: ChartSpec, locale: Locale): Part => {
  const gap = 18;
  let [start, row] = [0, 0];
  const placed = keyEntries(spec, locale).map((entry) => {
    const width = entry.width + 6 + textWidth(entry.label, keySize);
    if (start > 0 && start + width > innerWidth) [start, row] = [0, row + 1];
    const at = { ...entry, start, row };
    start += width + gap;
    return at;
  });
  const rowHeight = 22;
  return {
    height: (row + 1) * rowHeight,
    at: (y) =>
      placed.flatMap((entry) => [
        s(
          'svg',
          {
            x: leftOf(entry.start, entry.width, locale),
            y: y + entry.row * rowHeight,
            width: entry.width,
            height: entry.height,
          },
          entry.marks,
        ),
        ...textLines(
          [entry.label],
          { size: keySize },
          { x: edgeOf(entry.start + entry.width + 6, locale), y: y + entry.row * rowHeight - 1 },
          locale,
        ),
      ]),
  };
};

/**
 * Returns a chart as a picture that stands alone: finding, unit, choice, key, drawing, notes with source and date, address.
 * Light colours, real words, looks as attributes, so that any program that reads SVG shows it.
 */
export const picture = (spec: ChartSpec, { locale, records, address, font }: PictureContext): Element => {
  const t = translate(locale);
  const { dir } = locales[locale];
  const soft = { size: 12.5, isSoft: true };
  const all = stacked([
    space(22),
    words(spec.title, { size: 21, isBold: true }, locale),
    space(6),
    words(spec.subtitle, { size: 13, isSoft: true }, locale),
    ...(spec.view === undefined
      ? []
      : [
          space(6),
          words(spec.view.shown, { size: 13, isBold: true }, locale),
          words(spec.view.leftOut, { size: 13 }, locale),
        ]),
    space(10),
    keyPart(spec, locale),
    space(4),
    plotPart(spec, locale),
    space(14),
    ...figureNotes(spec, records, locale).map((note) => words(note, soft, locale)),
    space(6),
    words(
      `${t('site.name')} · ${t('changes.release', { id: currentRelease(records.releases).id })} · CC BY 4.0`,
      { size: 12.5, isBold: true },
      locale,
    ),
    words(address, { ...soft, isForeign: true }, locale),
    space(20),
  ]);
  const height = Math.ceil(all.height);
  return painted(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        xmlLang: locale,
        role: 'img',
        width: pictureWidth,
        height,
        viewBox: `0 0 ${pictureWidth} ${height}`,
        direction: dir,
        fontFamily: 'Vazirmatn, Tahoma, sans-serif',
        fill: palette.ink,
      },
      [
        s('title', spec.title),
        s('desc', spec.summary),
        // A file of its own fits the window; inside a page the page decides. A sheet, for attributes can't be in a policy.
        s('style', `svg:root{max-width:100%;height:auto}${font === undefined ? '' : fontFace(font)}`),
        s('defs', [...patterns(), ...(spec.kind === 'ranges' ? rangesDefinitions(spec, dir === 'rtl') : [])]),
        s('rect', { width: pictureWidth, height, fill: palette.paper }),
        ...all.at(0),
      ],
    ),
  );
};
