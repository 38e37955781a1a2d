import type { Data } from '#data/fact-files.ts';
import { certainties } from '#data/certainty.ts';
import { currentRelease } from '#domain/current-release.ts';
import { dataSetNames } from '#datasets/names.ts';
import { licence } from '#datasets/licence.ts';
import { archiveName } from '#datasets/release-files.ts';
import { feedFile, feedFormatList, feedFormats, feedNames } from '#i18n/feeds.ts';
import { formatDate } from '#i18n/format.ts';
import { pageAddress, wholeAddress } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { locales, otherLocale } from '#locales.ts';

/** A page that language models are told of. */
export interface ListedPage {
  /** Path below the language. */
  readonly path: string;
  readonly title: string;
  /** One sentence, as search results show it. */
  readonly description: string;
}

const locale = 'en';
const other = otherLocale(locale);

const listed = (title: string, address: string, what: string): string => `- [${title}](${address}): ${what}`;

const pageLine = ({ path, title, description }: ListedPage): string =>
  `${listed(title, pageAddress(locale, path), description)} [${locales[other].label}](${pageAddress(other, path)})`;

const part = (heading: string, lines: readonly string[]): string => `## ${heading}\n\n${lines.join('\n')}\n`;

/**
 * Returns a guide to the site for language models, in the form of https://llmstxt.org: English, as the form asks, with
 * the Arabic address of each page beside. Its words and figures are those of the pages, the descriptions and the files.
 *
 * @throws when there is no home page.
 */
export const llmsText = (pages: readonly ListedPage[], data: Data, correctionsAddress: string): string => {
  const t = translate(locale);
  const release = currentRelease(data.releases);
  const home = pages.find(({ path }) => path === '');
  if (home === undefined) throw new Error('the site has no home page');
  const below = (folder: string): ListedPage[] =>
    pages.filter(({ path }) => path.startsWith(folder) && path !== folder);
  const main = pages.filter(({ path }) => path.split('/').length === 2);
  const files = dataSetNames.flatMap((name) =>
    (['csv', 'json'] as const).map((format) =>
      listed(`${name}.${format}`, wholeAddress(`/data/${name}.${format}`), t(`datasets.${name}.what`)),
    ),
  );
  return [
    `# ${t('site.name')}\n`,
    `> ${t('site.tagline')}. ${home.description}\n`,
    `${t('home.unknownSum')} ${t('site.asOf', { date: formatDate(release.asOf, locale) })} ${t('site.coverage', { date: formatDate(release.coveredTo, locale) })}\n`,
    `${t('certainty.legend')}:\n`,
    `${certainties.map((level) => `- ${t(`certainty.${level}`)}`).join('\n')}\n`,
    `${[t('dataRules.sums'), t('dataRules.unknown'), t('dataRules.money'), t('dataRules.dates')].map((rule) => `- ${rule}`).join('\n')}\n`,
    `${t('press.cite')}: ${t('press.citeText')} ${t('press.citeShort', { release: release.id })}\n`,
    `${licence.title}: ${licence.address} ${t('dataRules.licence')}\n`,
    `${t('site.corrections', { address: correctionsAddress }).replace(/<\/?0>/gu, '')}\n`,
    part(t('site.sections'), [home, ...main].map(pageLine)),
    part(t('articles.heading'), below('articles/').map(pageLine)),
    part(t('site.teach'), below('teach/').map(pageLine)),
    part(t('dataPage.files'), [
      ...files,
      listed('datapackage.json', wholeAddress('/data/datapackage.json'), t('dataPage.dataPackage')),
      listed('csv-metadata.json', wholeAddress('/data/csv-metadata.json'), t('dataPage.csvw')),
      listed(archiveName(release.id), wholeAddress(`/data/${archiveName(release.id)}`), t('dataPage.zipHolds')),
    ]),
    // A word of the form: what stands under it may be left out where room is short.
    part(
      'Optional',
      feedNames.flatMap((name) =>
        feedFormatList.map((format) =>
          listed(
            `${t('feeds.title', { name: t(`feeds.name_${name}`) })} (${feedFormats[format].name})`,
            pageAddress(locale, feedFile(name, format)),
            t(`feeds.about_${name}`),
          ),
        ),
      ),
    ),
  ].join('\n');
};
