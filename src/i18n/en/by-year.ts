/** English words of `byYear`. */
export const byYear = {
  title: 'Named thefts attributed to North Korea peaked in {{year}}: {{usd}}',
  titleOfView: 'Of these thefts attributed to North Korea, most was taken in {{year}}: {{usd}}',
  titleOfOne: 'These thefts attributed to North Korea took {{usd}} in {{year}}',
  subtitle:
    'Named thefts by year they happened, million US dollars at the time. Figures above the columns leave out suspected thefts.',
  caption: 'Named thefts by year they happened',
  captionWithTotals: 'Named thefts by year they happened, and the totals others published about each year',
  published:
    'Totals others published about the year, lowest to highest; a diamond where there is one. Not part of our sums',
  lowest: 'Lowest published total',
  highest: 'Highest published total',
  partial: '{{year}} runs only to {{date}}, where the documents we read end.',
  annotation: '{{platform}} alone:',
  reading:
    'Each column is a year. The fuller the fill, the surer the attribution; the dotted part at the top is only suspected.',
  summary_one: 'Column chart for {{from}} to {{to}}, {{count}} theft. The highest column is {{year}} with {{usd}}.',
  summary_other: 'Column chart for {{from}} to {{to}}, {{count}} thefts. The highest column is {{year}} with {{usd}}.',
} as const;
