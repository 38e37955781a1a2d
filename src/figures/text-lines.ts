import type { Element } from 'hast';
import { s } from 'hastscript';
import { apart, isolated } from '#i18n/isolated.ts';
import { textWidth } from '#i18n/text-width.ts';
import type { Locale } from '#locales.ts';

/** How words of a picture look. */
export interface TextLook {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isSoft?: boolean;
  /** True for words of no language, such as an address: they run from left to right. */
  readonly isForeign?: boolean;
}

/** Height of a line as a multiple of the size of its words. */
export const leading = 1.45;

/** Returns words in lines of that width; a word longer than that has a line of its own. An address breaks before its parts. */
export const wrapWords = (text: string, width: number, { size, isForeign = false }: TextLook): string[] => {
  const pieces = isForeign ? text.split(/(?=[?&#])/u) : text.split(/(?<= )/u);
  return pieces
    .reduce<string[]>((lines, piece) => {
      const joined = `${lines.at(-1) ?? ''}${piece}`;
      return lines.length === 0 || textWidth(joined.trimEnd(), size) > width
        ? [...lines, piece]
        : [...lines.slice(0, -1), joined];
    }, [])
    .map((line) => line.trimEnd());
};

/** Returns the height lines take. */
export const heightOfLines = (lines: readonly string[], { size }: TextLook): number => lines.length * size * leading;

/** Returns lines of words from a start edge and a top downwards. */
export const textLines = (
  lines: readonly string[],
  { size, isBold = false, isSoft = false, isForeign = false }: TextLook,
  { x, y }: { readonly x: number; readonly y: number },
  locale: Locale,
): Element[] =>
  lines.map((line, index) =>
    s(
      isSoft ? 'text.soft' : 'text',
      { x, y: y + size * (leading * index + 1.1), fontSize: size, ...(isBold ? { fontWeight: '700' } : {}) },
      isForeign ? apart(line) : isolated(line, locale),
    ),
  );
