/** English words of `dataRules`: how the files are written, the same on the page, in README.md and in the descriptors. */
export const dataRules = {
  csv: 'CSV is UTF-8 with a byte order mark, with commas, CRLF line ends and one record a line (RFC 4180).',
  unknown: 'An empty cell is unknown or does not apply. It is never zero.',
  money: 'Money is whole US dollars at the time of the theft, without separators.',
  dates: 'Dates are in UTC and as precise as known: `2025-02-21`, `2025-02` or `2025`.',
  lists: 'A list has a semicolon (`;`) between its items and no space.',
  languages: 'Columns that end in `_ar` and `_en` hold the same text in Arabic and in English.',
  sums: 'Add up thefts only where `counts_in_headline_sums` is `true`. Named thefts and estimates are two things: never add one to the other.',
  formulas:
    "In CSV, a text that starts with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe (`'`) before it, so that no spreadsheet runs it as a formula. Remove that apostrophe to have the text back. JSON is unchanged.",
  json: 'JSON has the same names. Lists are lists, a text in two languages is an object with `ar` and `en`, and what is unknown is left out. It adds the words read in each source (`evidence`).',
  versions:
    'Every release has a number and its own ZIP. Names, types, units and ids stay the same from release to release. A column may be added after the last one. If a column must go or change its meaning, the next release says so, and the old name is not used again.',
  licence:
    'You may use, change and share the texts and data, for any purpose. Credit “Stolen Billions · مليارات مسروقة”, with the release and the address of the page. Figures belong with their producer: name the source of each. Quotations remain the property of their authors.',
} as const;
