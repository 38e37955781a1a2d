import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { ChartSpec } from '#charts/spec.ts';
import { translate } from '#i18n/translate.ts';
import { locales, type Locale } from '#locales.ts';
import { rangeSwatch } from './range-signs.ts';
import { square, swatch } from './swatch.ts';

/** An entry of a key: what it shows, in a frame of that size, and what that means. */
export interface DrawnEntry {
  readonly width: number;
  readonly height: number;
  readonly marks: Element[];
  readonly label: string;
}

const publishedSwatch = [s('path.published', { d: 'M8 2v12M5 2h6M5 14h6' })];

/** Returns the entries of a chart's key. */
export const keyEntries = (spec: ChartSpec, locale: Locale): DrawnEntry[] => {
  if (spec.kind === 'ranges') {
    const rightToLeft = locales[locale].dir === 'rtl';
    return spec.key.map(({ sign, label }) => ({ width: 22, height: 16, marks: rangeSwatch(sign, rightToLeft), label }));
  }
  const published = spec.kind === 'columns' ? spec.publishedKey : undefined;
  return [
    ...spec.key.map(({ certainty, label }) => ({
      width: 16,
      height: 16,
      marks: [spec.kind === 'units' ? square(certainty) : swatch(certainty)],
      label,
    })),
    ...(published === undefined ? [] : [{ width: 16, height: 16, marks: publishedSwatch, label: published }]),
  ];
};

/** Returns the key of a chart. */
export const chartKey = (spec: ChartSpec, locale: Locale): Element =>
  h(
    'ul.key.small',
    { ariaLabel: spec.kind === 'ranges' ? spec.legend : translate(locale)('certainty.legend') },
    keyEntries(spec, locale).map(({ width, height, marks, label }) =>
      h('li', [s('svg.swatch', { width, height, ariaHidden: 'true' }, marks), ' ', label]),
    ),
  );
