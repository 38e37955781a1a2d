import type { Element } from 'hast';
import { s } from 'hastscript';
import { icons } from './icons.ts';
import { hatchLines } from './hatch-lines.ts';
import { arrowPath, linePath, round } from './line-path.ts';
import type { PlacedDrawing, PlacedScene } from './place-drawing.ts';
import { swatch } from './place-label.ts';
import type { PlacedShape } from './place-shape.ts';

const path = (className: string, d: string): Element => s('path', { className: `drawn-${className}`, d });

const shapeElements = (shape: PlacedShape): Element[] => {
  switch (shape.kind) {
    case 'icon': {
      const { width, parts } = icons[shape.icon];
      const transform = shape.isMirrored
        ? `translate(${shape.x + width} ${shape.y})scale(-1 1)`
        : `translate(${shape.x} ${shape.y})`;
      return [s('g', { transform }, ...parts.map(([paint, d]) => path(paint, d)))];
    }
    case 'coin': {
      const { x: cx, y: cy, r } = shape;
      return [
        s('circle', { className: shape.isStolen ? 'drawn-thief' : 'drawn-outline', cx, cy, r }),
        s('circle', { className: shape.isStolen ? 'drawn-rim-stolen' : 'drawn-rim', cx, cy, r: round(r * 0.64) }),
      ];
    }
    case 'line':
      return [path(shape.paint, shape.hasHead ? arrowPath(shape.points) : linePath(shape.points))];
    case 'hatch': {
      const { x, y, width, height } = shape;
      return [s('rect', { className: 'drawn-outline', x, y, width, height }), path('line', hatchLines(shape))];
    }
    case 'level': {
      const { x, y, width, height } = shape;
      return [s('rect', { className: shape.certainty, x, y, width, height })];
    }
  }
};

const sceneElement = ({ x, y, scale, shapes }: PlacedScene): Element => {
  const place = `translate(${round(x)} ${round(y)})`;
  return s('g', { transform: scale === 1 ? place : `${place}scale(${scale})` }, ...shapes.flatMap(shapeElements));
};

/** Ids of the elements that name a drawing and describe it. */
export interface DrawingNames {
  readonly title: string;
  readonly description: string;
}

/** Returns a drawing as an SVG element whose words are text. Colours are classes of `src/styles/drawings.css`. */
export const drawingSvg = (drawing: PlacedDrawing, names: DrawingNames): Element => {
  const { form, width, height, typeSize, rightToLeft, scenes, grounds, arrows, lines, swatches } = drawing;
  return s(
    `svg.${form}`,
    {
      viewBox: `0 0 ${width} ${round(height)}`,
      role: 'img',
      ariaLabelledBy: [names.title, names.description],
      direction: rightToLeft ? 'rtl' : 'ltr',
      fontSize: typeSize,
    },
    path('ground', grounds.map(linePath).join('')),
    ...scenes.map(sceneElement),
    ...arrows.map(({ points, isMoney }) => path(isMoney ? 'money' : 'line', arrowPath(points))),
    ...swatches.map(({ certainty, x, y }) =>
      s('rect', { className: certainty, x: round(x), y: round(y), width: swatch.side, height: swatch.side }),
    ),
    ...lines.map(({ text, x, y, anchor }) =>
      s('text', { x: round(x), y: round(y), textAnchor: anchor === 'middle' ? anchor : undefined }, text),
    ),
  );
};
