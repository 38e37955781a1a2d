import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factFiles, type Data } from '#data/fact-files.ts';
import type { Pair } from '#data/parity-ledger.ts';
import { textsOf } from '#data/texts-of.ts';
import { readProse } from './read-content.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const factPairs = (data: Data): Pair[] =>
  Object.keys(factFiles).flatMap((name) => {
    const file = `content/data/${name}.yaml`;
    const records: readonly { readonly id: string }[] = Object.entries(data).find(([key]) => key === name)?.[1] ?? [];
    return records.flatMap((record) =>
      textsOf(record).map(({ path, text: { ar, en } }) => ({
        address: `data/${name}/${record.id}/${path.join('.')}`,
        entry: record.id,
        field: path.map(String),
        files: { ar: file, en: file },
        hashes: { ar: hash(ar), en: hash(en) },
      })),
    );
  });

/** Returns the folders of prose: those of the content that have a folder a language. */
const proseFolders = (directory: string): string[] =>
  readdirSync(directory)
    .filter((name) => existsSync(join(directory, name, 'ar')) && existsSync(join(directory, name, 'en')))
    .toSorted();

const prosePairs = (directory: string): Pair[] =>
  proseFolders(directory).flatMap((folder) =>
    Object.entries(readProse(join(directory, folder))).flatMap(([path, ar], _, all): Pair[] => {
      const name = /^ar\/(.+)\.mdx$/u.exec(path)?.[1];
      const en = all.find(([other]) => other === `en/${name ?? ''}.mdx`)?.[1];
      if (name === undefined || en === undefined) return [];
      return [
        {
          address: `${folder}/${name}`,
          files: { ar: `content/${folder}/ar/${name}.mdx`, en: `content/${folder}/en/${name}.mdx` },
          hashes: { ar: hash(ar), en: hash(en) },
        },
      ];
    }),
  );

/** Returns every text in two languages below a content directory: fields of records in the order of their files, then prose. */
export const bilingualPairs = (directory: string, data: Data): Pair[] => [...factPairs(data), ...prosePairs(directory)];
