import type { Element } from 'hast';
import { s } from 'hastscript';
import type { RangeSign } from '#charts/spec.ts';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 };
const hollow = { fill: 'var(--paper)', stroke: 'currentColor', strokeWidth: 1.7 };
const full = { fill: 'currentColor' };

/** Returns the marks of a chart of ranges, drawn around their own place: rows and key name them. */
export const rangeSigns = (): Element[] => [
  s('circle#sign-latest', { r: 5, ...full }),
  s('circle#sign-earlier', { r: 4.5, ...hollow }),
  s('path#sign-part', { d: 'M0-6 6 0 0 6-6 0z', ...full }),
  s('path#sign-part-earlier', { d: 'M0-5.5 5.5 0 0 5.5-5.5 0z', ...hollow }),
  s('path#sign-repeat', { d: 'M-4.5-4.5l9 9m0-9l-9 9', ...line, strokeWidth: 2.2 }),
  s('path#sign-right', { d: 'M0 0h14m-4.5-4 4.5 4-4.5 4', ...line }),
  s('path#sign-left', { d: 'M0 0h-14m4.5-4-4.5 4 4.5 4', ...line }),
  s('path#sign-end', { d: 'M0-5v10', ...line }),
];

/** Returns what an entry of the key shows, in a frame of 22 by 16. */
export const rangeSwatch = (sign: RangeSign, rightToLeft: boolean): Element[] => {
  switch (sign) {
    case 'band':
      return [s('rect', { width: 22, height: 16, ...full, opacity: '.16' })];
    case 'named':
      return [s('rect', { x: 1, y: 4.5, width: 20, height: 7, ...line, strokeWidth: 1.4 })];
    case 'whisker':
      return [
        s('path', { d: 'M2 8h18', ...line, strokeWidth: 4 }),
        ...[2, 20].map((x) => s('use', { href: '#sign-end', x, y: 8 })),
      ];
    case 'open':
      return [s('use', { href: rightToLeft ? '#sign-left' : '#sign-right', x: rightToLeft ? 18 : 4, y: 8 })];
    case 'latest':
    case 'earlier':
    case 'part':
    case 'repeat':
      return [s('use', { href: `#sign-${sign}`, x: 11, y: 8 })];
  }
};
