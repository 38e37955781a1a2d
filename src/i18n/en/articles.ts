/** English words of `articles`. */
export const articles = {
  heading: 'Articles, checked',
  lead: 'News articles on the thefts, summarised and checked claim by claim.',
  verdicts: 'Claims checked',
} as const;
