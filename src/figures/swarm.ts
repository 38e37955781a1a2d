import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { SwarmSpec } from '#charts/spec.ts';
import { placeSwarm, tallSwarm, wideSwarm, type SwarmShape } from '#charts/swarm-geometry.ts';

/** Returns the drawing of a swarm: time across a wide picture, or down a tall one. */
export const swarmDrawing = (spec: SwarmSpec, shape: SwarmShape, rightToLeft: boolean): Element => {
  const { width, height, years, sizes, circles, labels } = placeSwarm(spec, shape, rightToLeft);
  return s(
    `svg.${shape.isTall ? 'down' : 'across'}`,
    {
      viewBox: `0 0 ${width} ${height}`,
      fontSize: shape.font,
      fontWeight: '600',
      textAnchor: 'middle',
      ariaHidden: 'true',
    },
    [
      ...years.flatMap(({ label, x, y, line }) => [s('path.grid', { d: line }), s('text.halo.soft', { x, y }, label)]),
      ...sizes.map(({ x, y, r, label, line, labelX }) =>
        s('g', { fontWeight: '400', textAnchor: 'start' }, [
          s('circle.outline', { cx: x, cy: y, r }),
          s('path.outline', { d: line }),
          s('text.halo.soft', { x: labelX, y: y - r, dy: '.35em' }, label),
        ]),
      ),
      s(
        'g',
        { dataCircles: '' },
        circles.map(({ certainty, x, y, r }) => s('circle', { className: certainty, cx: x, cy: y, r })),
      ),
      ...labels.map(({ text, x, y, isReversed }) => s(isReversed ? 'text.reversed' : 'text.halo', { x, y }, text)),
    ],
  );
};

/** Returns both drawings of a swarm; the page shows the one that fits its width. */
export const swarmPlot = (spec: SwarmSpec, rightToLeft: boolean, ids: { title: string; summary: string }): Element =>
  h(
    'div',
    { role: 'img', dataMarks: 'stay', ariaLabelledBy: ids.title, ariaDescribedBy: ids.summary },
    [wideSwarm, tallSwarm].map((shape) => swarmDrawing(spec, shape, rightToLeft)),
  );
