/** English words of the columns of `thefts`. */
export const columnsOfThefts = {
  platform: { title: 'Platform', meaning: 'Id of what was robbed, the same in every theft from it.' },
  platform_name: { title: 'Name of the platform', meaning: 'Commonest spelling in the press of each language.' },
  platform_kind: { title: 'Kind of platform', meaning: 'What was robbed.' },
  country: {
    title: 'Country',
    meaning: 'Seat of the platform where a source gives it, as two letters of `ISO 3166-1`.',
  },
  stolen_on: { title: 'Stolen on', meaning: 'Day or month of the theft in UTC, as precise as known.' },
  stolen_on_precision: {
    title: 'Precision of the date',
    meaning: 'Whether the day, the month or only the year is known.',
  },
  year: { title: 'Year', meaning: 'Year the theft counts in: the year the money was taken.' },
  amount_usd: { title: 'Amount', meaning: 'Figure of the most authoritative source that gives one.' },
  amount_low_usd: { title: 'Lowest amount', meaning: 'Lowest figure, where sources differ.' },
  amount_high_usd: { title: 'Highest amount', meaning: 'Highest figure, where sources differ.' },
  basis: { title: 'Basis of the amount', meaning: 'Whose figure it is and why others differ.' },
  level: {
    title: 'Certainty',
    meaning:
      'Who names North Korea: a government, UN experts or the monitoring team, a firm, an investigator or the victim, or nobody for certain (`suspected`).',
  },
  counts_in_headline_sums: {
    title: 'Counts in headline sums',
    meaning: '`false` for suspected thefts. Choose `true` before you add up.',
  },
  attributed_on: { title: 'Attributed on', meaning: 'Date of the attribution, as precise as known.' },
  attributed_by: { title: 'Attributed by', meaning: 'Ids of those who attribute the theft.' },
  attributed_by_names: { title: 'Names of those who attribute', meaning: 'Their names, in the order of the ids.' },
  groups: { title: 'Groups', meaning: 'Ids of the teams named as thieves.' },
  group_names: { title: 'Names of the groups', meaning: 'Their names, in the order of the ids.' },
  method: { title: 'Method', meaning: 'How it was done, as far as known.' },
  assets: { title: 'Assets', meaning: 'What was taken, where a source itemises it.' },
  recovered_usd: { title: 'Recovered', meaning: 'What came back. It is not subtracted from the amount.' },
  contested: {
    title: 'Contested',
    meaning: '`true` where a known expert or an authority disputes the attribution or the amount.',
  },
  may_repeat: { title: 'May repeat', meaning: 'Theft that may be the same money.' },
  may_overlap: { title: 'May overlap', meaning: 'Theft whose amount may be counted in this one.' },
  confidence: { title: 'Our confidence', meaning: 'Our confidence in the record as a whole.' },
  account: { title: 'Account', meaning: 'What happened, who says so, what is disputed.' },
  unread_sources: {
    title: 'Unread sources',
    meaning: 'Primary documents of which only the title or address was seen: ids of the data set `sources`.',
  },
  attribution: { title: 'Attribution', meaning: 'Each of those who attribute, with our note on it.' },
} as const;
