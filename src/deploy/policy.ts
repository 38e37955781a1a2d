/** Returns the sources of a directive as the policy writes them: `'sha256-…' 'sha256-…'`. */
const quoted = (hashes: readonly string[]): string => hashes.map((hash) => ` '${hash}'`).join('');

/**
 * Returns the security policy of every page, as its head carries it and as a header repeats it.
 * `styleHashes` are those of all sheets inlined in any page: one policy for all.
 */
export const pagePolicy = (styleHashes: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${quoted(styleHashes)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** A header can say who may frame a page; the head of the page can't. */
export const unframed = (policy: string): string => `${policy}; frame-ancestors 'none'`;

/**
 * Returns the policy of everything that is no page: opened directly, an SVG or an XML file runs nothing and asks for nothing.
 * `styleHashes` are those of the sheets in pictures, which bring their font along.
 */
export const filePolicy = (styleHashes: readonly string[]): string =>
  unframed(`sandbox; default-src 'none'; font-src data:; style-src${quoted(styleHashes) || " 'none'"}`);

/** A browser's PDF viewer doesn't open in a sandbox, and is itself one. */
export const pdfPolicy = "frame-ancestors 'none'";
