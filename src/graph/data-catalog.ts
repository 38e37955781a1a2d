import type { DataCatalog, DataDownload, Dataset } from 'schema-dts';
import { origin, sitePath } from '#address.ts';
import { fileNamed, type DataFile } from '#datasets/data-file.ts';
import type { Edition } from '#datasets/edition.ts';
import { licence } from '#datasets/licence.ts';
import { archiveName } from '#datasets/release-files.ts';
import type { Table } from '#datasets/table.ts';
import { formatSize } from '#i18n/format-size.ts';
import { translate } from '#i18n/translate.ts';
import { localeList, type Locale } from '#locales.ts';
import { pageAddress, refer } from './address.ts';
import type { Described } from './described.ts';
import { organizationId } from './site-nodes.ts';

const mediaTypes = { csv: 'text/csv', json: 'application/json', zip: 'application/zip' } as const;

/** Returns the data of a release as https://schema.org/DataCatalog lists them: all together, then each data set. */
export const dataCatalog = (
  { release, tables, data }: Edition,
  files: readonly DataFile[],
  locale: Locale,
): Described => {
  const t = translate(locale);
  const url = pageAddress(locale, 'data/');
  const catalog = `${url}#catalog`;
  const all = `${url}#all`;
  const days = data.thefts.map(({ stolenOn }) => stolenOn).toSorted();

  const download = (name: string, kind: keyof typeof mediaTypes): DataDownload => ({
    '@type': 'DataDownload',
    encodingFormat: mediaTypes[kind],
    contentUrl: `${origin}${sitePath(`/data/${name}`)}`,
    contentSize: formatSize(fileNamed(name, files).bytes.length, 'en'),
  });

  /** What is true of every data set alike. */
  const shared = {
    '@type': 'Dataset',
    version: release.id,
    dateModified: release.asOf,
    inLanguage: [...localeList],
    isAccessibleForFree: true,
    license: licence.address,
    creator: refer(organizationId),
    includedInDataCatalog: refer(catalog),
  } as const;

  const whole: Dataset = {
    ...shared,
    '@id': all,
    url,
    identifier: 'stolenbillions-dataset-all',
    name: `${t('site.name')}: ${t('site.tagline')}`,
    description: t('dataPage.lead'),
    keywords: t('dataPage.keywords'),
    temporalCoverage: `${days[0] ?? release.coveredTo}/${release.coveredTo}`,
    distribution: download(archiveName(release.id), 'zip'),
    hasPart: tables.map(({ name }) => refer(`${url}#${name}`)),
  };

  const partOf = (table: Table): Dataset => ({
    ...shared,
    '@id': `${url}#${table.name}`,
    url: `${url}#${table.name}`,
    identifier: `stolenbillions-dataset-${table.name}`,
    name: t('dataPage.part', { set: t(`datasets.${table.name}.title`), site: t('site.name') }),
    description: `${t(`datasets.${table.name}.what`)} ${t('dataPage.lead')}`,
    isPartOf: refer(all),
    distribution: [download(`${table.name}.csv`, 'csv'), download(`${table.name}.json`, 'json')],
    // Names alone: what they mean stands in the tables of the page and in csv-metadata.json.
    variableMeasured: table.columns.map(({ name }) => name),
  });

  const list: DataCatalog = {
    '@type': 'DataCatalog',
    '@id': catalog,
    url,
    name: t('dataPage.heading'),
    description: t('dataPage.lead'),
    publisher: refer(organizationId),
    license: licence.address,
    dataset: ['all', ...tables.map(({ name }) => name)].map((name) => refer(`${url}#${name}`)),
  };
  return { page: { mainEntity: refer(catalog) }, nodes: [list, whole, ...tables.map(partOf)] };
};
