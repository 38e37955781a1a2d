/** English words of feeds and of the part of a page that leads to them. */
export const feeds = {
  follow: 'Follow',
  what: 'A feed is an address you give to a feed reader. Whatever we publish then appears there in full, with no account and no e-mail.',
  title: 'Stolen Billions: {{name}}',
  name_everything: 'everything new',
  name_articles: 'articles',
  name_thefts: 'thefts',
  name_changes: 'releases and corrections',
  about_everything: 'Articles, thefts, releases and corrections, the newest first.',
  about_articles: 'Summaries of articles and reports, with what they say checked against the sources.',
  about_thefts: 'Every theft on record: its amount, how sure the attribution is, who attributes it, and the sources.',
  about_changes: 'Every release of the data, and every correction of a figure we have published.',
} as const;
