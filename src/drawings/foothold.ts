import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { hatch, icon, line, writing } from './shapes.ts';
import type { DrawingSpec } from './spec.ts';
import { reading } from './reading.ts';

/** Returns the drawing of the second step: malware on one computer reaches the others. */
export const footholdDrawing = (locale: Locale): DrawingSpec => {
  const t = translate(locale);
  const scenes = [
    {
      shapes: [
        icon('file', 38, 28),
        ...writing(48, 44, 20, 1),
        ...writing(48, 52, 32, 1),
        hatch({ x: 48, y: 62, width: 32, height: 24 }),
      ],
      label: t('drawings.foothold.file'),
      rows: [],
    },
    {
      shapes: [icon('laptop', 14, 30), ...writing(36, 44, 22, 3), hatch({ x: 66, y: 40, width: 28, height: 36 })],
      label: t('drawings.foothold.laptop'),
      rows: [],
    },
    {
      shapes: [
        line([48, 70], [66, 70], [66, 24], [78, 24]),
        line([66, 54], [78, 54]),
        line([66, 70], [66, 84], [78, 84]),
        icon('small-laptop', 4, 62),
        hatch({ x: 20, y: 67, width: 16, height: 16 }),
        icon('server', 78, 12),
        icon('server', 78, 42),
        icon('server', 78, 72),
        hatch({ x: 82, y: 16, width: 24, height: 16 }),
      ],
      label: t('drawings.foothold.systems'),
      rows: [],
    },
  ];
  return {
    name: 'foothold',
    title: t('drawings.foothold.title'),
    description: t('drawings.foothold.description'),
    scenes,
    joins: [{ kind: 'then' }, { kind: 'then' }],
    reading: reading(scenes, t),
  };
};
