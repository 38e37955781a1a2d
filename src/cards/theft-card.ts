import type { Theft } from '#data/theft.ts';
import { recordById } from '#domain/record-by-id.ts';
import { formatDate, formatUsd } from '#i18n/format.ts';
import { platformName } from '#i18n/names.ts';
import { theftFinding } from '#i18n/theft-words.ts';
import { translate } from '#i18n/translate.ts';
import type { CardContext } from './card-context.ts';
import type { CardFinding } from './card.ts';
import { isolated } from './isolated.ts';

/** Returns the finding of a theft's card: platform, date, amount, and who says so on what level. */
export const theftCard = (theft: Theft, { data, locale }: CardContext): CardFinding => {
  const t = translate(locale);
  const { level } = theft.attribution;
  const words = t(`certainty.${level}`);
  const contested = theft.contested === true ? ` ${t('theft.flag_contestedApart')}` : '';
  const [before = '', ...after] = `${theftFinding(theft, data.organisations, locale)}${contested}`.split(words);
  if (after.length === 0) throw new Error(`the finding of ${theft.id} does not name its level “${words}”`);
  return {
    kind: 'theft',
    name: isolated(platformName(recordById(data.platforms, theft.platform), locale), locale),
    when: formatDate(theft.stolenOn, locale),
    amount: formatUsd(theft.amount.usd, locale),
    level,
    said: { before: isolated(before, locale), level: words, after: isolated(after.join(words), locale) },
  };
};
