import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { arrow, coin, hatch, icon, moneyArrow, stolenCoin, thinLine } from './shapes.ts';
import type { DrawingSpec } from './spec.ts';
import { reading } from './reading.ts';

/** Returns the drawing of the third step: a key is copied, or those who sign are deceived. */
export const keysDrawing = (locale: Locale): DrawingSpec => {
  const t = translate(locale);
  const scenes = [
    {
      shapes: [icon('wallet', 8, 36), icon('key', 16, 59), icon('key-copy', 56, 6)],
      label: t('drawings.keys.stolen'),
      rows: [],
    },
    {
      shapes: [
        icon('screen', 16, 8),
        coin(31, 31),
        arrow([43, 31], [60, 31]),
        icon('address', 64, 22),
        icon('person', 12, 62),
        icon('person', 50, 62),
        icon('person', 88, 62),
      ],
      label: t('drawings.keys.shown'),
      rows: [],
    },
    {
      shapes: [
        icon('paper', 14, 16),
        stolenCoin(34, 36),
        moneyArrow([46, 36], [66, 36]),
        hatch({ x: 70, y: 27, width: 32, height: 18 }),
        thinLine([28, 58], [60, 58]),
        icon('signature', 28, 66),
      ],
      label: t('drawings.keys.signed'),
      rows: [],
    },
  ];
  return {
    name: 'keys',
    title: t('drawings.keys.title'),
    description: t('drawings.keys.description'),
    scenes,
    joins: [{ kind: 'or', label: t('drawings.keys.or') }, { kind: 'then' }],
    reading: reading(scenes, t),
  };
};
