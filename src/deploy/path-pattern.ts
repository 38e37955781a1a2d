/** Returns whether a pattern such as `/data/*` covers a path; `*` stands for any characters, slashes too. */
export const covers = (pattern: string, path: string): boolean => new RegExp(patternSource(pattern), 'u').test(path);

/** Returns a pattern as a regular expression that JavaScript, PCRE and Go read alike. */
export const patternSource = (pattern: string, base = ''): string =>
  `^${`${base}${pattern}`.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*')}$`;
