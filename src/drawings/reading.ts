import type { Translate } from '#i18n/translate.ts';
import type { Scene } from './spec.ts';

/** Returns what the marks mean that a drawing uses, in words; empty where they need none. */
export const reading = (scenes: readonly Scene[], t: Translate): string => {
  const shapes = scenes.flatMap((scene) => scene.shapes);
  const isMixed = [true, false].every((isStolen) =>
    shapes.some((shape) => shape.kind === 'coin' && shape.isStolen === isStolen),
  );
  return [
    ...(shapes.some(({ kind }) => kind === 'hatch') ? [t('drawings.hatch')] : []),
    ...(isMixed ? [t('drawings.coins')] : []),
  ].join(' ');
};
