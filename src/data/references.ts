import { z } from 'astro/zod';
import type { Kind } from './id.ts';

/** One id that must exist: where it stands in its record and what it names. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly kind: Kind;
  readonly id: string;
}

/** Returns every id a record names, by the schema it was read with: the fields declared with `idOf`. */
export const referencesIn = (schema: unknown, value: unknown, path: readonly PropertyKey[] = []): Reference[] => {
  if (value === undefined || value === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return referencesIn(schema.unwrap(), value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item: unknown, index) => referencesIn(schema.element, item, [...path, index]));
  if (schema instanceof z.ZodObject)
    return Object.entries(value).flatMap(([key, inner]) => referencesIn(schema.shape[key], inner, [...path, key]));
  if (schema instanceof z.ZodString && typeof value === 'string') {
    const kind = schema.meta()?.['refersTo'] as Kind | undefined;
    return kind === undefined ? [] : [{ path, kind, id: value }];
  }
  return [];
};
