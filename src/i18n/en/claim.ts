/** English words of the checked claims. */
export const claim = {
  heading: 'Claims checked',
  lead: 'What the articles and reports we summarised say, statement by statement, with a verdict and the words it rests on.',
  title: '{{verdict}}: “{{claim}}”',
  meaning: 'What the verdicts mean',
  means_supported: 'The sources say so.',
  'means_partly-supported': 'Part of it holds, part does not or could not be checked.',
  means_imprecise: 'Something true is said in a way that misleads.',
  means_contradicted: 'The sources say otherwise.',
  article: 'Said in',
  explanation: 'Why',
  evidence: 'Words we read',
  records: 'Records it is about',
  inArticle: 'in its place in the summary',
  more: 'Evidence and sources',
} as const;
