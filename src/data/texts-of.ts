import { bilingual, type Bilingual } from './text.ts';

/** A text in two languages and the path of its field. */
export interface PlacedText {
  readonly path: readonly PropertyKey[];
  readonly text: Bilingual;
}

/** Returns every text in two languages of a record, with its path. */
export const textsOf = (value: unknown, path: readonly PropertyKey[] = []): PlacedText[] => {
  const text = bilingual.safeParse(value);
  if (text.success) return [{ path, text: text.data }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
};
