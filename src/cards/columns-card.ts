import { theftsByYearChart } from '#charts/thefts-by-year.ts';
import { translate } from '#i18n/translate.ts';
import type { CardContext } from './card-context.ts';
import type { CardFinding } from './card.ts';
import { isolated } from '#i18n/isolated.ts';

/** Returns the finding of a card with the thefts by year under a title, which may hold isolates; without one, under the chart's own finding. */
export const columnsCard = ({ data, locale }: CardContext, title?: string): CardFinding => {
  const t = translate(locale);
  const chart = theftsByYearChart(data, locale);
  return {
    kind: 'columns',
    title: title ?? isolated(chart.title, locale),
    caption: [chart.subtitle, ...chart.columns.flatMap(({ note }) => note ?? [])].join(' '),
    chart,
    key: chart.key.map(({ certainty }) => ({ certainty, label: t(`certainty.short_${certainty}`) })),
  };
};
