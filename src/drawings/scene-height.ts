import { sceneSize, type Scene, type Shape } from './spec.ts';

const topOf = (shape: Shape): number => {
  switch (shape.kind) {
    case 'coin':
      return shape.y - shape.r;
    case 'line':
      return Math.min(...shape.points.map(([, y]) => y));
    case 'icon':
    case 'hatch':
    case 'level':
      return shape.y;
  }
};

/** Returns how far the shapes of a scene reach above the ground they stand on. */
export const sceneHeight = ({ shapes }: Scene): number => sceneSize.height - Math.min(...shapes.map(topOf));
