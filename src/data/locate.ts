import { LineCounter, parseDocument, type Document } from 'yaml';

/** Returns line and column of a field, of its entry where the field is missing; of words inside the field where they are given. */
export type Locate = (
  path: readonly PropertyKey[],
  words?: string,
) => { readonly line: number; readonly column: number };

/** Returns the words or the reference in braces that a message shows as found, so that their own line can be named. */
export const foundIn = (message: string): string | undefined => {
  const [, quoted, braced] = /“([^”]+)”|(\{[^}]+\})/u.exec(message) ?? [];
  return quoted ?? braced;
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Returns where words stand in a part of a text, however its lines are broken; the start of the part where they don't. */
const placeOf = (source: string, [start, end]: readonly [number, number], words: string | undefined): number => {
  if (words === undefined) return start;
  const pattern = new RegExp(escaped(words.trim()).replaceAll(/\s+/gu, '\\s+'), 'u');
  const index = source.slice(start, end).search(pattern);
  return index === -1 ? start : start + index;
};

/** Returns the places of what a YAML document holds. Its text is given to find words inside a field. */
export const locator =
  (document: Document, lines: LineCounter, source = ''): Locate =>
  (path, words) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
      const [start, end]: readonly unknown[] = Array.isArray(range) ? range : [];
      if (typeof start === 'number' && typeof end === 'number') {
        const isWhole = length === path.length;
        const { line, col } = lines.linePos(placeOf(source, [start, end], isWhole ? words : undefined));
        return { line, column: col };
      }
    }
    return { line: 1, column: 1 };
  };

/** Returns the places in a file of facts by id of the record and path of the field; the first entry where the record is missing. */
export const locateById = (
  text: string,
): ((id: string, path?: readonly PropertyKey[], words?: string) => ReturnType<Locate>) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const locate = locator(document, lines, text);
  const list: unknown = document.toJS();
  const ids = Array.isArray(list)
    ? list.map((row: unknown) => (typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined))
    : [];
  return (id, path = [], words) => locate([ids.indexOf(id), ...path], words);
};
