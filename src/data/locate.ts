import { LineCounter, parseDocument, type Document } from 'yaml';

/** Returns line and column of a field, of its entry where the field is missing. */
export type Locate = (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };

/** Returns the places of what a YAML document holds. */
export const locator =
  (document: Document, lines: LineCounter): Locate =>
  (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const start =
        typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
          ? node.range[0]
          : undefined;
      if (typeof start === 'number') {
        const { line, col } = lines.linePos(start);
        return { line, column: col };
      }
    }
    return { line: 1, column: 1 };
  };

/** Returns the places in a file of facts by id of the record and path of the field; the first entry where the record is missing. */
export const locateById = (text: string): ((id: string, path?: readonly PropertyKey[]) => ReturnType<Locate>) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const locate = locator(document, lines);
  const list: unknown = document.toJS();
  const ids = Array.isArray(list)
    ? list.map((row: unknown) => (typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined))
    : [];
  return (id, path = []) => locate([ids.indexOf(id), ...path]);
};
