/** English words of `articles`. */
export const articles = {
  heading: 'Articles and reports, checked',
  lead: 'News articles, official notices and firms’ reports on the thefts, summarised and checked claim by claim.',
  verdicts: 'Claims checked',
} as const;
