import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { icon, stolenCoin } from './shapes.ts';
import type { DrawingSpec } from './spec.ts';
import { reading } from './reading.ts';

/** Returns the drawing of the last step: stolen coins are frozen or become cash. */
export const cashOutDrawing = (locale: Locale): DrawingSpec => {
  const t = translate(locale);
  const scenes = [
    {
      shapes: [icon('counter', 10, 8), icon('person', 74, 30), stolenCoin(36, 56), stolenCoin(53, 56)],
      label: t('drawings.cashOut.counter'),
      rows: [],
    },
    {
      shapes: [icon('padlock', 34, 24), stolenCoin(64, 74, 10)],
      label: t('drawings.cashOut.frozen'),
      rows: [],
    },
    {
      shapes: [icon('banknote', 36, 38), icon('banknote', 28, 48), icon('banknote', 20, 58)],
      label: t('drawings.cashOut.cash'),
      rows: [],
    },
  ];
  return {
    name: 'cash-out',
    title: t('drawings.cashOut.title'),
    description: t('drawings.cashOut.description'),
    scenes,
    joins: [{ kind: 'money' }, { kind: 'or', label: t('drawings.cashOut.or') }],
    reading: reading(scenes, t),
  };
};
