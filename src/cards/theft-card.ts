import type { Theft } from '#data/theft.ts';
import { recordById } from '#domain/record-by-id.ts';
import { formatDate, formatUsd } from '#i18n/format.ts';
import { platformName } from '#i18n/names.ts';
import { theftFinding } from '#i18n/theft-words.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { CardContext } from './card-context.ts';
import type { CardFinding, Cut } from './card.ts';
import { isolated } from '#i18n/isolated.ts';

/** Returns a sentence cut around the first place of some words. @throws when they are not in it. */
const cut = (sentence: string, words: string, locale: Locale): Cut => {
  const [before = '', ...after] = sentence.split(words);
  if (after.length === 0) throw new Error(`“${sentence}” does not hold “${words}”`);
  return { before: isolated(before, locale), words, after: isolated(after.join(words), locale) };
};

/** Returns the finding of a theft's card: platform, date, amount, and who says so on what level. */
export const theftCard = (theft: Theft, { data, locale }: CardContext): CardFinding => {
  const t = translate(locale);
  const { level } = theft.attribution;
  const contested = theft.contested === true ? ` ${t('theft.flag_contestedApart')}` : '';
  const usd = formatUsd(theft.amount.usd, locale);
  return {
    kind: 'theft',
    name: isolated(platformName(recordById(data.platforms, theft.platform), locale), locale),
    when: formatDate(theft.stolenOn, locale),
    stolen: cut(t('cards.stolen', { usd }), usd, locale),
    level,
    said: cut(`${theftFinding(theft, data.organisations, locale)}${contested}`, t(`certainty.${level}`), locale),
  };
};
