import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { hatch, icon, line, writing } from './shapes.ts';
import type { DrawingSpec } from './spec.ts';
import { reading } from './reading.ts';

/** Returns the drawing of the first step: a false recruiter writes to a chosen person. */
export const approachDrawing = (locale: Locale): DrawingSpec => {
  const t = translate(locale);
  const scenes = [
    {
      shapes: [
        icon('monitor', 12, 12),
        hatch({ x: 24, y: 24, width: 32, height: 40 }),
        icon('person', 26, 30),
        line([66, 30], [104, 30]),
        ...writing(66, 40, 38, 3),
      ],
      label: t('drawings.approach.recruiter'),
      rows: [],
    },
    {
      shapes: [icon('phone', 6, 32), icon('bubble', 44, 12), icon('briefcase', 54, 24), ...writing(88, 27, 26, 3)],
      label: t('drawings.approach.message'),
      rows: [],
    },
    {
      shapes: [
        icon('office', 66, 12),
        icon('workshop', 8, 46),
        line([48, 66], [66, 66]),
        icon('person', 80, 62),
        icon('person', 14, 62),
      ],
      label: t('drawings.approach.workplace'),
      rows: [],
    },
  ];
  return {
    name: 'approach',
    title: t('drawings.approach.title'),
    description: t('drawings.approach.description'),
    scenes,
    joins: [{ kind: 'then' }, { kind: 'then' }],
    reading: reading(scenes, t),
  };
};
