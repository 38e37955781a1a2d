import { archive } from './archive.ts';
import { checksums } from './checksums.ts';
import { csvMetadata } from './csv-metadata.ts';
import { csv } from './csv.ts';
import { textFile, type DataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import type { Edition } from './edition.ts';
import { json } from './json.ts';
import { licenceNotice, readme } from './readme.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Returns the name of the archive of a release. */
export const archiveName = (release: string): string => `stolen-billions-${release}.zip`;

/** Name of the file with the checksums, in the archive and beside it. */
export const checksumsName = 'SHA256SUMS';

/** Name of the signature of the checksums of the whole site. */
export const signatureName = `${checksumsName}.minisig`;

/** Returns every file of a release as it lies below `/data/`: the loose ones, the archive, the checksums. */
export const releaseFiles = async (edition: Edition): Promise<DataFile[]> => {
  const { release, tables } = edition;
  const sets = tables.flatMap((table) => [
    textFile(`${table.name}.csv`, csv(table)),
    textFile(`${table.name}.json`, json(table, release)),
  ]);
  const loose = [
    ...sets,
    textFile('datapackage.json', pretty(await dataPackage(edition, sets))),
    textFile('csv-metadata.json', pretty(csvMetadata(edition))),
    textFile('README.md', readme(edition)),
    textFile('LICENSE.txt', licenceNotice()),
  ];
  const whole = {
    name: archiveName(release.id),
    bytes: archive([...loose, textFile(checksumsName, await checksums(loose))], release.asOf),
  };
  return [...loose, whole, textFile(checksumsName, await checksums([...loose, whole]))];
};
