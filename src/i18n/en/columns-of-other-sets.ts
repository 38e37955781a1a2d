/** English words of the columns of the small data sets. */
export const columnsOfOtherSets = {
  terms: {
    term: { title: 'Term', meaning: 'The term in each language.' },
    definition: { title: 'Definition', meaning: 'What it means, in one to three sentences.' },
    see_also: { title: 'See also', meaning: 'Ids of related terms.' },
  },
  contradictions: {
    title: { title: 'Title', meaning: 'What is in dispute.' },
    statement: { title: 'Statement', meaning: 'Each figure beside who gives it, and what we follow.' },
  },
  rejected: {
    name: { title: 'Name', meaning: 'Platform or victim.' },
    stolen_on: { title: 'Stolen on', meaning: 'Date of the theft as reported, as precise as known.' },
    stolen_on_precision: {
      title: 'Precision of the date',
      meaning: 'Whether the day, the month or only the year is known.',
    },
    year: { title: 'Year', meaning: 'Year of the theft as reported.' },
    reported_usd: { title: 'Reported amount', meaning: 'Amount as reported. It enters no sum of ours.' },
    reason: { title: 'Reason', meaning: 'Why it is left out of every list and sum.' },
  },
  corrections: {
    corrected_on: { title: 'Corrected on', meaning: 'Day of the change in UTC.' },
    record: {
      title: 'Record',
      meaning: 'Record changed, as its kind and id: `theft:ID`, `estimate:ID` or `claim:ID`.',
    },
    field: { title: 'Field', meaning: 'What was changed in it, such as `amount.usd`.' },
    value_before: { title: 'Before', meaning: 'Value as published; empty where there was none.' },
    value_after: { title: 'After', meaning: 'Value now; empty where there is none.' },
    why: { title: 'Why', meaning: 'The reason for the change.' },
  },
} as const;
