/** English words of the page of one platform. */
export const platform = {
  title_one: '{{platform}}: one theft',
  title_other: '{{platform}}: robbed {{count}} times',
  lead: 'Named thefts from {{platform}} come to {{usd}} in US dollars at the time, suspected ones included.',
  names: 'Names and spellings',
  namesSeen: 'The Arabic spelling is the commonest we have seen in Arabic media.',
  namesTransliterated: 'The Arabic spelling is our own: we have seen none in Arabic media.',
  namesDescription: 'The victim has not been named; the name here describes it.',
  thefts: 'The thefts',
  kind: 'What it is',
  country: 'Where it is based',
  countryUnknown: 'The sources we have read do not say.',
} as const;
