/** English words of `dataReadme`: what README.md says beyond the page. */
export const dataReadme = {
  columns:
    '`datapackage.json` (Frictionless Data Package 2) and `csv-metadata.json` (CSV on the Web) name every column, with its type, unit and meaning in both languages.',
  checksums: 'On Linux, in this folder: `sha256sum -c SHA256SUMS`',
} as const;
