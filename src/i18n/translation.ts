import type { Locale } from '#locales.ts';
import type { en } from './en.ts';

type PluralForms = { en: 'one' | 'other'; ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' };

type Widened<Shape, L extends Locale> = {
  [
    Key in Exclude<keyof Shape, `${string}_one`> as Key extends `${infer Base}_other`
      ? `${Base}_one` extends keyof Shape
        ? `${Base}_${PluralForms[L]}`
        : Key
      : Key
  ]: Shape[Key] extends string ? string : Widened<Shape[Key], L>;
};

/** The words a language must have: every key of English, and the language's own plural forms where English has two. */
export type Translation<L extends Locale> = Widened<typeof en, L>;
