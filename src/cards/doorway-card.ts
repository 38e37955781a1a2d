import { translate } from '#i18n/translate.ts';
import { localeList } from '#locales.ts';
import type { DoorwayCard } from './card.ts';

/** Returns the share card of the page in both languages. */
export const doorwayCard = (origin: string): DoorwayCard => ({
  halves: localeList.map((locale) => ({
    locale,
    site: translate(locale)('site.name'),
    tagline: translate(locale)('site.tagline'),
  })),
  address: new URL(origin).host,
});
