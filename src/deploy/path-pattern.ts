const patterns = new Map<string, RegExp>();

/** Returns whether a pattern such as `/data/*` covers a path; `*` stands for any characters, slashes too. */
export const covers = (pattern: string, path: string): boolean => {
  const compiled = patterns.get(pattern) ?? new RegExp(patternSource(pattern), 'u');
  patterns.set(pattern, compiled);
  return compiled.test(path);
};

/** Returns a pattern as a regular expression that JavaScript, PCRE and Go read alike. */
export const patternSource = (pattern: string, base = ''): string =>
  `^${`${base}${pattern}`.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*')}$`;
