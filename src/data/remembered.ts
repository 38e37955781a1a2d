/**
 * Returns a function that gives the last result for a key again while the rest of its arguments are the same. The gate runs
 * hundreds of times over content of which one file differs (`src/mutations`); what it reads of the others stays.
 */
export const remembered = <Rest extends readonly unknown[], Result>(
  make: (key: string, ...rest: Rest) => Result,
): ((key: string, ...rest: Rest) => Result) => {
  const last = new Map<string, { readonly rest: Rest; readonly result: Result }>();
  return (key, ...rest) => {
    const before = last.get(key);
    if (before?.rest.length === rest.length && rest.every((value, index) => value === before.rest[index]))
      return before.result;
    const result = make(key, ...rest);
    last.set(key, { rest, result });
    return result;
  };
};

/** Returns a function that makes its result of an object once. */
export const rememberedOf = <Key extends object, Result>(make: (key: Key) => Result): ((key: Key) => Result) => {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = results.get(key);
    if (before !== undefined) return before.result;
    const result = make(key);
    results.set(key, { result });
    return result;
  };
};
