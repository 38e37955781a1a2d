import { certainties } from '#data/certainty.ts';
import { formatList } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { icon, line, stolenCoin, writing } from './shapes.ts';
import type { DrawingSpec, Scene } from './spec.ts';

const counted = certainties.filter((certainty) => certainty !== 'suspected');

/** Returns the drawing of how a theft becomes a record, and a sum that leaves out what is only suspected. */
export const fromTheftToFigureDrawing = (locale: Locale): DrawingSpec => {
  const t = translate(locale);
  const scenes: readonly Scene[] = [
    {
      shapes: [
        icon('lens', 38, 14),
        line([4, 40], [124, 40]),
        ...[8, 52, 96].map((x) => icon('block', x, 28)),
        stolenCoin(64, 40),
      ],
      label: t('drawings.fromTheftToFigure.seen'),
      rows: [],
    },
    {
      shapes: certainties.flatMap((certainty, index) => [
        icon('slip', 4 + index * 31, 32),
        { kind: 'level', certainty, x: 9 + index * 31, y: 38, width: 16, height: 16 } as const,
        ...writing(9 + index * 31, 66, 16, 3),
      ]),
      label: t('drawings.fromTheftToFigure.attributed'),
      rows: certainties.map((certainty) => ({ certainty, label: t(`certainty.short_${certainty}`) })),
    },
    {
      shapes: [
        icon('card', 16, 18),
        line([28, 34], [78, 34]),
        ...[50, 64, 78].flatMap((y) => [line([28, y], [30, y]), ...writing(38, y, 60, 1)]),
      ],
      label: t('drawings.fromTheftToFigure.record'),
      rows: [],
    },
    {
      shapes: [
        ...counted.map(
          (certainty, index) =>
            ({ kind: 'level', certainty, x: 34, y: 70 - index * 26, width: 30, height: 26 }) as const,
        ),
        { kind: 'level', certainty: 'suspected', x: 86, y: 76, width: 30, height: 20 },
        line([28, 18], [22, 18], [22, 90], [28, 90]),
      ],
      label: t('drawings.fromTheftToFigure.sum'),
      rows: [],
    },
  ];
  return {
    name: 'from-theft-to-figure',
    title: t('drawings.fromTheftToFigure.title'),
    description: t('drawings.fromTheftToFigure.description', {
      levels: formatList(
        certainties.map((certainty) => t(`certainty.short_${certainty}`)),
        locale,
      ),
    }),
    scenes,
    joins: [{ kind: 'then' }, { kind: 'then' }, { kind: 'then' }],
    reading: '',
  };
};
