import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { coin, icon, moneyArrow, stolenCoin } from './shapes.ts';
import type { DrawingSpec } from './spec.ts';
import { reading } from './reading.ts';

/** Returns the drawing of the fifth step: the trail of the money is broken again and again. */
export const launderDrawing = (locale: Locale): DrawingSpec => {
  const t = translate(locale);
  const scenes = [
    {
      shapes: [
        ...[15, 39, 63, 87].flatMap((y) => [
          moneyArrow([36, 51], [60, y]),
          stolenCoin(71, y, 6),
          icon('address', 83, y - 9),
        ]),
        stolenCoin(20, 51, 14),
      ],
      label: t('drawings.launder.split'),
      rows: [],
    },
    {
      shapes: [
        icon('bridge', 28, 46),
        ...[46, 72].flatMap((y) => [icon('block', 4, y), icon('round-block', 100, y)]),
        stolenCoin(16, 36),
        moneyArrow([30, 36], [98, 36]),
        stolenCoin(112, 36),
      ],
      label: t('drawings.launder.bridge'),
      rows: [],
    },
    {
      shapes: [
        icon('mixer', 34, 16),
        stolenCoin(14, 26),
        coin(14, 46),
        stolenCoin(14, 66),
        coin(14, 86),
        coin(114, 26),
        stolenCoin(114, 46),
        coin(114, 66),
        stolenCoin(114, 86),
      ],
      label: t('drawings.launder.mixer'),
      rows: [],
    },
  ];
  return {
    name: 'launder',
    title: t('drawings.launder.title'),
    description: t('drawings.launder.description'),
    scenes,
    joins: [{ kind: 'money' }, { kind: 'money' }],
    reading: reading(scenes, t),
  };
};
