import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { coin, icon, line, moneyArrow, stolenCoin } from './shapes.ts';
import type { DrawingSpec } from './spec.ts';
import { reading } from './reading.ts';

/** Returns the drawing of the fourth step: the wallet is emptied in sight of everyone. */
export const drainDrawing = (locale: Locale): DrawingSpec => {
  const t = translate(locale);
  const scenes = [
    {
      shapes: [
        icon('key', 4, 42),
        icon('vault', 58, 24),
        ...[83, 99].flatMap((x) => [coin(x, 43, 6), coin(x, 58, 6), coin(x, 73, 6)]),
      ],
      label: t('drawings.drain.opened'),
      rows: [],
    },
    {
      shapes: [
        ...[20, 52, 84].flatMap((y) => [
          moneyArrow([8, 52], [30, 52], [30, y], [40, y]),
          stolenCoin(54, y),
          icon('address', 74, y - 9),
        ]),
      ],
      label: t('drawings.drain.moved'),
      rows: [],
    },
    {
      shapes: [
        line([4, 24], [124, 24]),
        ...[14, 54, 94].map((x) => icon('block', x, 12)),
        stolenCoin(106, 24),
        icon('person', 2, 62),
        icon('person', 34, 62),
        icon('unknown-person', 92, 62),
      ],
      label: t('drawings.drain.seen'),
      rows: [],
    },
  ];
  return {
    name: 'drain',
    title: t('drawings.drain.title'),
    description: t('drawings.drain.description'),
    scenes,
    joins: [{ kind: 'money' }, { kind: 'then' }],
    reading: reading(scenes, t),
  };
};
