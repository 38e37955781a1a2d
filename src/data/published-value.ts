import { z } from 'astro/zod';

/** The value of a figure as editions publish it: an amount, a count, a word, a date; `true` for a flag that is set. */
export const publishedValue = z.union([z.string(), z.number(), z.literal(true)]);

export type PublishedValue = z.infer<typeof publishedValue>;

/** Published figures by record, such as `theft:bybit-2025`, and by field, such as `amount.usd`. */
export type Figures = Readonly<Record<string, Readonly<Record<string, PublishedValue>>>>;

/** Kinds of records whose figures are published, and the file each stands in. */
export const publishedFiles = { theft: 'thefts', estimate: 'estimates', claim: 'claims' } as const;

/** Returns the kind and the id of a record named `kind:id`. @throws when the kind publishes no figures. */
export const parseRecord = (record: string): { readonly kind: keyof typeof publishedFiles; readonly id: string } => {
  const [, kind, id = ''] = /^(theft|estimate|claim):(.+)$/u.exec(record) ?? [];
  if (kind === 'theft' || kind === 'estimate' || kind === 'claim') return { kind, id };
  throw new Error(`“${record}” is not a record: write theft:ID, estimate:ID or claim:ID`);
};

/** Returns the path, below the language, of a record named `kind:id`. */
export const publishedPath = (record: string): string => {
  const { kind, id } = parseRecord(record);
  return `${publishedFiles[kind]}/${id}/`;
};
