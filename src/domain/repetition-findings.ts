import { factFiles, type Data, type FactFileName } from '#data/fact-files.ts';
import type { RecordFinding } from './record-finding.ts';

const isFactFile = (name: string): name is FactFileName => Object.hasOwn(factFiles, name);

/** Returns the path of each item that its list holds before. */
const repeatedIn = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => {
  if (typeof value !== 'object' || value === null) return [];
  const items = Object.entries(value).map(([key, inner]: [string, unknown]) => ({
    path: [...path, Array.isArray(value) ? Number(key) : key],
    inner,
  }));
  const inside = items.flatMap((item) => repeatedIn(item.inner, item.path));
  if (!Array.isArray(value)) return inside;
  const texts = items.map(({ inner }) => JSON.stringify(inner));
  return [...inside, ...items.filter((_, index) => texts.indexOf(texts[index] ?? '') < index).map((item) => item.path)];
};

/** Returns the records after the first of which `keyOf` gives the same, with that first one. */
const twins = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): { readonly id: string; readonly first: string }[] => {
  const seen = new Map<string, string>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const first = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && first === undefined) seen.set(key, row.id);
    return first === undefined ? [] : [{ id: row.id, first }];
  });
};

/** Returns what stands twice: items of lists, addresses of sources, thefts of one platform on one day. */
export const repetitionFindings = (data: Data): RecordFinding[] => [
  ...Object.entries(data).flatMap(([file, rows]) =>
    isFactFile(file)
      ? rows.flatMap((row) =>
          repeatedIn(row).map((path) => ({ file, id: row.id, path, message: 'stands twice in its list: remove one' })),
        )
      : [],
  ),
  ...twins(data.sources, ({ url }) => url).map(({ id, first }) => ({
    file: 'sources' as const,
    id,
    path: ['url'],
    message: `is the address of “${first}” too: name that source instead`,
  })),
  ...twins(data.thefts, ({ platform, stolenOn }) => `${platform} ${stolenOn}`).map(({ id, first }) => ({
    file: 'thefts' as const,
    id,
    path: ['stolenOn'],
    message: `is the day on which “${first}” robs the same platform: is this the same theft?`,
  })),
];
