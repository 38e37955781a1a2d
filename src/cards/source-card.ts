import type { Source } from '#data/source.ts';
import { formatDate } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { CardFinding } from './card.ts';
import { apart } from '#i18n/isolated.ts';

/** True for a text in letters that the font of the cards has. */
const canBeDrawn = (text: string): boolean => !/[\p{L}--\p{Script=Latin}--\p{Script=Arabic}]/v.test(text);

/** Returns the finding of a source's card: its title as printed, where the font has its letters, and who published it. */
export const sourceCard = ({ title, publisher, published, kind, reading }: Source, locale: Locale): CardFinding => {
  const t = translate(locale);
  const isTitled = canBeDrawn(title);
  return {
    kind: 'text',
    title: apart(isTitled ? title : publisher),
    lead: isTitled ? apart(publisher) : '',
    facts: [
      { name: t('source.kind'), value: t(`source.kind_${kind}`) },
      {
        name: t('source.published'),
        value: published === undefined ? t('source.publishedUnknown') : formatDate(published, locale),
      },
      { name: t('source.read'), value: t(`source.read_${reading}`) },
    ],
  };
};
