/** English words of `datasets`: the name of each data set and what it holds. */
export const datasets = {
  thefts: {
    title: 'Thefts',
    what: 'Thefts of cryptocurrency that somebody attributes to North Korea, one record a theft, in the year the money was taken.',
  },
  estimates: {
    title: 'Estimates',
    what: 'What firms, governments and UN experts say North Korea stole in a period, one record a figure. They overlap: never add them up.',
  },
  events: { title: 'Events', what: 'Dated events: thefts, attributions, sanctions, cases in court, new tactics.' },
  claims: { title: 'Claims', what: 'Statements of the articles we checked, each with a verdict.' },
  terms: { title: 'Terms', what: 'The glossary, in both languages side by side.' },
  sources: {
    title: 'Sources',
    what: 'Every document the records rest on, how well it was read, and what it supports.',
  },
  contradictions: { title: 'Contradictions', what: 'Places where sources contradict each other, and what we follow.' },
  rejected: {
    title: 'Rejected cases',
    what: 'Thefts that others ascribe to North Korea and that we leave out, with the reason.',
  },
  corrections: { title: 'Corrections', what: 'Changes of figures that an earlier release had published.' },
} as const;
