import type { Element } from 'hast';
import { s } from 'hastscript';

const tile = (id: string, size: number, marks: readonly Element[], patternTransform?: string): Element =>
  s(
    'pattern',
    {
      id,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      ...(patternTransform ? { patternTransform } : {}),
    },
    [...marks],
  );

/** Returns the fills of the levels of certainty, which charts and swatches name: a texture each, so that colour carries nothing alone. */
export const patterns = (): Element[] => [
  tile('fill-un-or-msmt', 4, [
    s('rect.panel-tint', { width: 4, height: 4 }),
    s('path.panel-lines', { d: 'M0 2h4', strokeWidth: 2 }),
  ]),
  tile(
    'fill-industry',
    6,
    [s('rect.industry-tint', { width: 6, height: 6 }), s('path.industry-lines', { d: 'M1.5 0v6', strokeWidth: 3 })],
    'rotate(45)',
  ),
  tile('fill-suspected', 6, [s('circle.suspected-dot', { cx: 2, cy: 2, r: 1 })]),
  tile('squares-government', 10, [s('path.square-solid', { d: 'M1 1h8v8H1z' })]),
  tile('squares-un-or-msmt', 10, [
    s('path.panel-tint', { d: 'M1 1h8v8H1z' }),
    s('path.panel-lines', { d: 'M1.5 9V1m7 8V1', strokeWidth: 1 }),
    s('path.panel-lines', { d: 'M1 1.9h8M1 5h8M1 8.1h8', strokeWidth: 1.8 }),
  ]),
  tile('squares-industry', 10, [
    s('path.square-tint', { d: 'M1.4 1.4h7.2v7.2H1.4z', strokeWidth: 0.8 }),
    s('path.square-half', { d: 'M1 9h8V1z' }),
  ]),
  tile('squares-suspected', 10, [s('path.square-empty', { d: 'M1.5 1.5h7v7h-7z' })]),
];
