import type { DataDownload, Dataset, PropertyValue, WithContext } from 'schema-dts';
import { sitePath } from '#address.ts';
import { formatSize } from '#i18n/format-size.ts';
import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { columnTitle } from './column-words.ts';
import { fileNamed, type DataFile } from './data-file.ts';
import type { Edition } from './edition.ts';
import { licence } from './licence.ts';
import { archiveName } from './release-files.ts';
import type { Table } from './table.ts';

const mediaTypes = { csv: 'text/csv', json: 'application/json', zip: 'application/zip' } as const;

/** Returns the data of a release as https://schema.org/Dataset describes them, each data set as a part of the whole. */
export const structuredData = (
  { origin, release, tables, data }: Edition,
  files: readonly DataFile[],
  locale: Locale,
): WithContext<Dataset> => {
  const t = translate(locale);
  const address = `${origin}${pagePath(locale, 'data/')}`;

  const download = (name: string, kind: keyof typeof mediaTypes): DataDownload => ({
    '@type': 'DataDownload',
    encodingFormat: mediaTypes[kind],
    contentUrl: `${origin}${sitePath(`/data/${name}`)}`,
    contentSize: formatSize(fileNamed(name, files).bytes.length, 'en'),
  });

  const partOf = (table: Table): Dataset => ({
    '@type': 'Dataset',
    '@id': `${address}#${table.name}`,
    name: t('dataPage.part', { set: t(`datasets.${table.name}.title`), site: t('site.name') }),
    description: `${t(`datasets.${table.name}.what`)} ${t('dataPage.lead')}`,
    isPartOf: { '@id': address },
    license: licence.address,
    creator: { '@id': `${origin}${sitePath('/')}` },
    distribution: [download(`${table.name}.csv`, 'csv'), download(`${table.name}.json`, 'json')],
    variableMeasured: table.columns.map((column): PropertyValue => ({
      '@type': 'PropertyValue',
      name: column.name,
      description: columnTitle(table.name, column, locale),
      ...(column.type === 'usd' ? { unitText: 'USD' } : {}),
    })),
  });

  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: `${t('site.name')}: ${t('site.tagline')}`,
    description: t('dataPage.lead'),
    version: release.id,
    dateModified: release.asOf,
    temporalCoverage: `${data.thefts.map(({ stolenOn }) => stolenOn).toSorted()[0] ?? ''}/${release.coveredTo}`,
    inLanguage: ['ar', 'en'],
    isAccessibleForFree: true,
    license: licence.address,
    creator: {
      '@type': 'Organization',
      '@id': `${origin}${sitePath('/')}`,
      name: t('site.name'),
      url: `${origin}${sitePath('/')}`,
    },
    distribution: download(archiveName(release.id), 'zip'),
    hasPart: tables.map(partOf),
  };
};
