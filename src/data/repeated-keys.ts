/** A key that its object in a JSON text holds before. */
export interface RepeatedKey {
  readonly key: string;
  readonly line: number;
  readonly column: number;
}

const piece = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gu;

/** Returns every key of a valid JSON text that stands twice in its object; `JSON.parse` keeps the last without a word. */
export const repeatedKeys = (text: string): RepeatedKey[] => {
  const found: RepeatedKey[] = [];
  const open: (Set<string> | undefined)[] = [];
  let isKey = false;
  for (const { 0: token, index } of text.matchAll(piece)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token.startsWith('"') && isKey) {
      const key: unknown = JSON.parse(token);
      const keys = open.at(-1);
      if (typeof key === 'string' && keys?.has(key) === true) {
        const before = text.slice(0, index).split('\n');
        found.push({ key, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
      }
      if (typeof key === 'string') keys?.add(key);
    }
    isKey = open.at(-1) !== undefined && (token === '{' || token === ',');
  }
  return found;
};
