import type { ChartName } from '#charts/names.ts';
import { pagePath } from '#i18n/routes.ts';
import type { Locale } from '#locales.ts';

/** Returns the address of a chart on the page of charts, in the view of a search such as `?from=2019`. */
export const chartAddress = (name: ChartName, locale: Locale, origin: string, search = ''): string =>
  `${origin}${pagePath(locale, 'numbers/')}${search}#${name}`;
