import { rememberedOf } from './remembered.ts';
import { bilingual, type Bilingual } from './text.ts';

/** A text in two languages and the path of its field. */
export interface PlacedText {
  readonly path: readonly PropertyKey[];
  readonly text: Bilingual;
}

const textsIn = (value: unknown, path: readonly PropertyKey[] = []): readonly PlacedText[] => {
  if (typeof value !== 'object' || value === null) return [];
  // Asking the schema what is wrong with every value that is no text would take most of the gate's time.
  const text = 'ar' in value && 'en' in value ? bilingual.safeParse(value) : undefined;
  if (text?.success === true) return [{ path, text: text.data }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
};

/** Returns every text in two languages of a record, with its path. */
export const textsOf: (record: object) => readonly PlacedText[] = rememberedOf(textsIn);
