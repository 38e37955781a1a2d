import { formatDate } from '#i18n/format.ts';
import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { localeList, type Locale } from '#locales.ts';
import type { Edition } from './edition.ts';
import { licence } from './licence.ts';
import { rules } from './rules.ts';

const half = (locale: Locale, { release, tables, origin }: Edition): string => {
  const t = translate(locale);
  return `# ${t('site.name')}

${t('dataPage.lead')}

${t('dataPage.release', { release: release.id, date: formatDate(release.asOf, locale) })} ${origin}${pagePath(locale, 'data/')}

## ${t('dataPage.files')}

${tables
  .map(
    ({ name, rows }) =>
      `- \`${name}.csv\`, \`${name}.json\`: ${t(`datasets.${name}.what`)} ${t('dataPage.recordCount', { count: rows.length })}.`,
  )
  .join('\n')}

${t('dataReadme.columns')}

## ${t('dataPage.rules')}

${rules(locale)
  .map((rule) => `- ${rule}`)
  .join('\n')}

${t('dataPage.formulasSource')}

## ${t('dataPage.versions')}

${t('dataRules.versions')}

## ${t('dataPage.licence')}

${licence.title} (CC BY 4.0): ${licence.address}deed.${locale}

${t('dataRules.licence')}

## ${t('dataPage.checksums')}

${t('dataReadme.checksums')}
`;
};

/** Returns the description that lies beside the files, in both languages. */
export const readme = (edition: Edition): string => localeList.map((locale) => half(locale, edition)).join('\n---\n\n');

/** Returns the notice of the licence, in both languages. */
export const licenceNotice = (): string =>
  `${licence.title} (${licence.name})\n${licence.address}legalcode\n\n${localeList
    .map((locale) => translate(locale)('dataRules.licence'))
    .join('\n\n')}\n`;
