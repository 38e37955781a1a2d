/** English words of the columns of `events`. */
export const columnsOfEvents = {
  date: { title: 'Date', meaning: 'Date of the event in UTC, as precise as known.' },
  date_precision: { title: 'Precision of the date', meaning: 'Whether the day, the month or only the year is known.' },
  year: { title: 'Year', meaning: 'Year of the event.' },
  kind: { title: 'Kind', meaning: 'What kind of event it is.' },
  title: { title: 'Title', meaning: 'What happened, in one short sentence.' },
  summary: { title: 'Summary', meaning: 'Who did what, and why it matters.' },
  note: { title: 'Note', meaning: 'Limits of what we know about it.' },
} as const;
