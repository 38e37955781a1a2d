/** English words of `estimatesByYear`. */
export const estimatesByYear = {
  title: 'Estimates of what North Korea stole in {{year}} range from {{low}} to {{high}}, the widest gap of any year',
  titleOfView: 'Of the years shown, estimates differ most for {{year}}: from {{low}} to {{high}}',
  titleWithoutRange: 'No year shown has two figures that can be compared',
  titleOfNone: 'No figure was found for the years shown',
  subtitle:
    'Published figures for what North Korea stole in one year, one row a producer, in billion US dollars. One scale for all years, from zero to {{max}}. Years without a published figure are left out.',
  summary_one: 'Dot chart in blocks, one a year from {{from}} to {{to}}, with {{count}} published figure. {{widest}}.',
  summary_other:
    'Dot chart in blocks, one a year from {{from}} to {{to}}, with {{count}} published figures. {{widest}}.',
  reading:
    'Each mark is a published figure. A line joins a producer’s first figure to its latest; figures for parts of the year are joined only where their periods are the same.',
  legend: 'Marks',
  key_latest: 'latest figure of its producer',
  key_earlier: 'earlier figure, replaced',
  key_part: 'for part of the year only (hollow: replaced)',
  key_repeat: 'repeats another’s figure: not independent',
  key_open: 'at least this much',
  key_whisker: 'a range, end to end',
  key_band: 'range of the figures that stand',
  key_named: 'sum of the thefts named here: not an estimate',
  caption: 'Every figure drawn, by year and producer',
  edition: 'Producer and edition',
  standing: 'First or latest',
  standing_only: 'only figure',
  standing_first: 'first figure, replaced',
  standing_between: 'replaced',
  standing_latest: 'latest figure',
  repeats: 'repeats {{producer}}: not independent',
  named_one: 'sum of {{count}} theft, not an estimate',
  named_other: 'sum of {{count}} thefts, not an estimate',
} as const;
