/** English words of the columns of `sources`. */
export const columnsOfSources = {
  title: { title: 'Title', meaning: 'Title as printed, in its own language.' },
  title_is_description: {
    title: 'Title is a description',
    meaning: '`true` where the document shows no title and ours describes it.',
  },
  title_lang: { title: 'Language of the title', meaning: 'Two letters of `ISO 639-1`.' },
  publisher: { title: 'Publisher', meaning: 'Who publishes the page at the address.' },
  url: { title: 'Address', meaning: 'Address of the document; empty where none was seen.' },
  linked: {
    title: 'Linked',
    meaning: '`true` where this site links to the address. The others are copies or reposts: take care.',
  },
  published: { title: 'Published', meaning: 'Date of publication, as precise as known.' },
  kind: { title: 'Kind', meaning: 'What kind of document it is; `relay` is a copy or repost of somebody else’s text.' },
  reading: {
    title: 'How well read',
    meaning:
      '`page`: its own words were read. `quoted`: its words were read in another document. `address`: only its title or address was seen.',
  },
  read_in: { title: 'Read in', meaning: 'The other document in which its words were read.' },
  also_says: {
    title: 'Also says',
    meaning:
      'Figures read in it that no quotation here holds, each after its unit: `usd`, `krw`, `jpy`, `n` (a count), `pct` (per cent).',
  },
  supports_thefts: { title: 'Supports thefts', meaning: 'Ids of the thefts that rest on it.' },
  supports_estimates: { title: 'Supports estimates', meaning: 'Ids of the estimates that rest on it.' },
  supports_events: { title: 'Supports events', meaning: 'Ids of the events that rest on it.' },
  supports_claims: { title: 'Supports verdicts', meaning: 'Ids of the claims whose verdict rests on it.' },
  supports_contradictions: { title: 'Supports contradictions', meaning: 'Ids of the contradictions it takes part in.' },
  supports_rejected: { title: 'Supports rejections', meaning: 'Ids of the rejected cases that rest on it.' },
} as const;
