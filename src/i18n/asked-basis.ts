import type { Asked } from '#data/asked.ts';
import type { Data } from '#data/fact-files.ts';
import { recordById } from '#domain/record-by-id.ts';
import { formatDate, formatList } from './format.ts';
import type { Locale } from '#locales.ts';
import { translate } from './translate.ts';

/** Returns what a figure rests on in one line: the certainty and date of each theft, the producer and date of each estimate. */
export const askedBasis = ({ thefts = [], estimates = [] }: Asked, data: Data, locale: Locale): string => {
  const t = translate(locale);
  const short = (who: string): string => recordById(data.organisations, who).short[locale];
  return [
    ...thefts.map((id) => {
      const { attribution } = recordById(data.thefts, id);
      const by = formatList(
        attribution.by.map(({ who }) => short(who)),
        locale,
      );
      const level = t(`certainty.short_${attribution.level}`);
      return [level, by, ...(attribution.on === undefined ? [] : [formatDate(attribution.on, locale)])].join(' · ');
    }),
    ...estimates.map((id) => {
      const { producer, published } = recordById(data.estimates, id);
      return [t('press.estimate'), short(producer), formatDate(published, locale)].join(' · ');
    }),
  ].join(' | ');
};
