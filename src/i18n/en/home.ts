/** English words of `home`. */
export const home = {
  heading: 'North Korea’s cryptocurrency thefts, with who says so',
  lead_one:
    'Governments, UN experts, tracing firms or the victims themselves attribute {{count}} theft from {{from}} to {{to}}, worth {{usd}}, to North Korea. It has its record and its sources here.',
  lead_other:
    'Governments, UN experts, tracing firms or the victims themselves attribute {{count}} thefts from {{from}} to {{to}}, worth {{usd}}, to North Korea. Each has its record and its sources here.',
  suspected_one: 'Another theft, worth {{usd}}, is only suspected and counted apart.',
  suspected_other: 'Another {{count}} thefts, worth {{usd}}, are only suspected and counted apart.',
  doors: 'Where to start',
  doorCheck: 'Check a figure',
  doorCheckText: 'Thefts by year and by platform, with the table under each chart.',
  doorArticles: 'Read two checked articles',
  doorArticlesText: 'What the news got right, what it blurred and what it got wrong.',
  latest: 'Articles we checked',
  unknown: 'What we don’t know',
  unknownSum:
    'This is the sum of named thefts, not of everything stolen. Thefts that nobody has named publicly are missing from it.',
  unknownMoney: 'How much of the money reached weapons programmes is not public.',
  unknownWeeks: 'We have read nothing dated after {{date}}.',
  unknownSources: 'Some government pages were read only as others quote them. The sources say which.',
} as const;
