/** English words of `home`. */
export const home = {
  heading: 'North Korea’s cryptocurrency thefts, with who says so',
  lead_one:
    'Governments, UN experts, tracing firms, independent investigators or the victims themselves attribute {count:all-but-suspected} theft from {{from}} to {{to}}, worth {sum:all-but-suspected}, to North Korea. It has its record and its sources here.',
  lead_other:
    'Governments, UN experts, tracing firms, independent investigators or the victims themselves attribute {count:all-but-suspected} thefts from {{from}} to {{to}}, worth {sum:all-but-suspected}, to North Korea. Each has its record and its sources here.',
  largest: 'The largest: {{usd}} from {{platform}} on {{date}}. <0>How, and who says so</0>.',
  split:
    'Governments stand behind {sum:government} of it, UN experts or the monitoring team behind {sum:un-or-msmt}, firms, investigators or the victims behind {sum:industry}.',
  suspected_one: 'Another theft, worth {sum:suspected}, is only suspected and counted apart.',
  suspected_other: 'Another {count:suspected} thefts, worth {sum:suspected}, are only suspected and counted apart.',
  doors: 'Where to start',
  doorUnderstand: 'Understand',
  doorUnderstandText: 'How a theft works, step by step, with drawings and real cases.',
  doorCheck: 'Check a figure',
  doorCheckText: 'Every theft with who says so, how sure, since when, and its sources.',
  doorTeach: 'Teach',
  doorTeachText: 'Lessons of one class hour with handouts and a quiz, to print or edit.',
  doorData: 'Use the data',
  doorDataText: 'Tables for spreadsheets and programs, free to use, with every source.',
  latest: 'Latest checks',
  allArticles: 'All articles and reports we checked',
  edition: 'Release {{release}}, data as of {{date}}.',
  noCorrection: 'No published figure has had to be corrected so far.',
  correction: 'Last correction, {{date}}: {{why}}',
  allChanges: 'All changes and corrections',
  unknown: 'What we don’t know',
  unknownSum:
    'This is the sum of named thefts, not of everything stolen. Thefts that nobody has named publicly are missing from it.',
  unknownMoney: 'How much of the money reached weapons programmes is not public.',
  unknownWeeks: 'We have read nothing dated after {{date}}.',
  unknownSources: 'Some government pages were read only as others quote them. The sources say which.',
} as const;
