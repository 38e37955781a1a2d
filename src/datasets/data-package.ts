import { sitePath } from '#address.ts';
import { outsideLink } from '#domain/outside-link.ts';
import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { sha256 } from './checksums.ts';
import { fileNamed, type DataFile } from './data-file.ts';
import type { Edition } from './edition.ts';
import { licence } from './licence.ts';
import { rules } from './rules.ts';
import { tableSchema } from './table-schema.ts';

const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
} as const;

/** Returns where the records come from: every document, with its address where this site links to it. */
const sourcesOf = ({ data, release }: Edition) =>
  data.sources.map(({ title, publisher, url }) => {
    const link = outsideLink(url, data.hosts, release.asOf);
    return { title: `${title} (${publisher})`, ...(link === undefined ? {} : { path: link.url }) };
  });

/**
 * Returns the Data Package descriptor of a release, version 2: https://datapackage.org/standard/data-package/
 * `files` holds the CSV of every data set.
 */
export const dataPackage = async (edition: Edition, files: readonly DataFile[]) => {
  const t = { ar: translate('ar'), en: translate('en') };
  const { release, origin, tables } = edition;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'stolen-billions',
    id: `${origin}${sitePath('/data/datapackage.json')}`,
    title: t.en('site.name'),
    titleAr: t.ar('site.name'),
    description: [t.en('dataPage.lead'), ...rules('en')].join('\n\n'),
    descriptionAr: [t.ar('dataPage.lead'), ...rules('ar')].join('\n\n'),
    homepage: `${origin}${pagePath('en', 'data/')}`,
    version: release.id,
    created: `${release.asOf}T00:00:00Z`,
    licenses: [{ name: licence.name, path: licence.address, title: licence.title }],
    contributors: [{ title: t.en('site.name'), path: `${origin}${sitePath('/')}`, roles: ['creator', 'publisher'] }],
    resources: await Promise.all(
      tables.map(async (table) => {
        const path = `${table.name}.csv`;
        const { bytes } = fileNamed(path, files);
        return {
          name: table.name,
          type: 'table',
          path,
          title: t.en(`datasets.${table.name}.title`),
          description: t.en(`datasets.${table.name}.what`),
          titleAr: t.ar(`datasets.${table.name}.title`),
          descriptionAr: t.ar(`datasets.${table.name}.what`),
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          bytes: bytes.length,
          hash: `sha256:${await sha256(bytes)}`,
          licenses: [{ name: licence.name, path: licence.address, title: licence.title }],
          dialect,
          schema: tableSchema(table),
        };
      }),
    ),
    sources: sourcesOf(edition),
  };
};
