const byGovernment =
  '{{who}} attributed to North Korea the theft of {{amount}} from {{platform}} {{when}}, an attribution made by at least one government, according to {{source}}.';
const byUn =
  '{{who}} attributed to North Korea the theft of {{amount}} from {{platform}} {{when}}, an attribution made by UN experts or the sanctions monitoring team, according to {{source}}.';
const byIndustry =
  '{{who}} linked to North Korea the theft of {{amount}} from {{platform}} {{when}}, a finding of firms, investigators or the victim, not of a government, according to {{source}}.';
const suspected =
  '{{who}} pointed to North Korea as a suspect in the theft of {{amount}} from {{platform}} {{when}}, which is a suspicion and not an established attribution, according to {{source}}.';
const estimated =
  '{{who}} estimated that North Korea stole {{money}} {{period}}, in a figure published {{when}}, according to {{source}}.';
const named =
  '{{who}} lists thefts attributed to North Korea, worth {{money}} together, in a text published {{when}}, according to {{source}}. It is a sum of those cases, not an estimate of everything stolen.';
const unattributed =
  '{{who}} put at {{money}} what North Korea stole {{period}}, in a figure published {{when}} that no producer stands behind by name, according to {{source}}.';

/** English words of `cite`: the block on each page, the sentences for a story, and what citation styles are given. */
export const cite = {
  heading: 'Cite this',
  here: 'Cite it in English',
  sentence: 'Sentence for a story',
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago (author-date)',
  files: 'Files for reference managers:',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Text selected',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  share: 'Share',

  // The end of every sentence: where the figure was found.
  source: 'Stolen Billions, release {{release}} (data as of {{date}})',
  the: 'the {{name}}',
  withNote: '{{name}} ({{note}})',
  // For a name that already ends in parentheses: it comes without the last one.
  withNoteInside: '{{name}}; {{note}})',
  // Names that stand differently inside a sentence.
  inSentence: {
    'us-japan-rok-joint-statement': 'the joint statement by the United States, Japan and South Korea',
    'us-rok-joint-statement': 'the United States and South Korea in a joint statement',
    'national-intelligence-service-rok': 'South Korea’s National Intelligence Service (NIS)',
    'south-korean-authorities': 'South Korean authorities',
    'former-un-panel-members': 'former members of the UN Panel of Experts',
    'unnamed-experts-press': 'unnamed “security experts” in press reports',
    'nexus-mutual-founder': 'the founder of Nexus Mutual',
    'exchange-1': 'an unnamed exchange (“Exchange 1”)',
    'ny-financial-services': 'an unnamed New York financial firm',
    'serbian-token-company': 'an unnamed Serbian token company',
    'atlanta-blockchain-company': 'an unnamed Atlanta blockchain company',
  },
  amountRange: '{{usd}} (sources range from {{low}} to {{high}})',
  when_day: 'on {{date}}',
  when_month: 'in {{date}}',
  when_year: 'in {{date}}',
  period: 'from {{from}} to {{to}}',
  money_crypto: '{{amount}} in cryptocurrency',
  'money_mostly-crypto': '{{amount}}, mostly in cryptocurrency,',
  'money_crypto-and-banks': '{{amount}} in cryptocurrency and bank money',

  theft_government_f: byGovernment,
  theft_government_m: byGovernment,
  'theft_un-or-msmt_f': byUn,
  'theft_un-or-msmt_m': byUn,
  theft_industry_f: byIndustry,
  theft_industry_m: byIndustry,
  theft_suspected_f: suspected,
  theft_suspected_m: suspected,
  mayRepeat: 'It may be the same money as another theft on record: {{other}}.',
  contested: 'The attribution or the amount is contested.',
  estimate_f: estimated,
  estimate_m: estimated,
  named_f: named,
  named_m: named,
  unattributed_f: unattributed,
  unattributed_m: unattributed,
  amountIsOurs: 'Stolen Billions computed the dollars from what the producer published.',
  repeats: 'It repeats another producer’s figure and is not independent of it: {{edition}}.',
  replaced: 'The same producer has since published a newer figure in its place: {{edition}}.',
  claim_supported:
    '{{outlet}}, in a text published {{when}}, says: {{claim}} The sources say so too, according to {{source}}.',
  'claim_partly-supported':
    '{{outlet}}, in a text published {{when}}, says: {{claim}} Part of that holds, part does not or could not be checked, according to {{source}}.',
  claim_imprecise:
    '{{outlet}}, in a text published {{when}}, says: {{claim}} Something true is said there in a way that misleads, according to {{source}}.',
  claim_contradicted:
    '{{outlet}}, in a text published {{when}}, says: {{claim}} The sources say otherwise, according to {{source}}.',
  chart: '{{title}}, according to {{source}}.',
  article: 'A check of a text that {{outlet}} published {{when}} found: {{title}}, according to {{source}}.',
  asked: '{{use}}, according to {{source}}.',
  allData: 'The figures come from the data of {{source}}.',
  dataset: 'The figures come from the data set “{{name}}” of {{source}}.',

  titleTheft_government: 'Theft from {{platform}}, {{date}}: {{usd}}, attributed to North Korea by a government',
  'titleTheft_un-or-msmt':
    'Theft from {{platform}}, {{date}}: {{usd}}, attributed to North Korea by UN experts or the monitoring team',
  titleTheft_industry:
    'Theft from {{platform}}, {{date}}: {{usd}}, attributed to North Korea by a firm, an investigator or the victim',
  titleTheft_suspected: 'Theft from {{platform}}, {{date}}: {{usd}}, North Korea suspected, not established',
  titleEstimate: '{{edition}}: {{money}} stolen by North Korea {{period}}',
  titleNamed: '{{edition}}: {{money}} in named thefts attributed to North Korea',
  titleUnattributed: '{{edition}}: {{money}} stolen by North Korea {{period}}, no producer named',
  titlePublished: '{{title}}, published {{date}}',
  titleClaim_supported: 'Claim found right: {{claim}}',
  'titleClaim_partly-supported': 'Claim found partly right: {{claim}}',
  titleClaim_imprecise: 'Claim found blurred: {{claim}}',
  titleClaim_contradicted: 'Claim found wrong: {{claim}}',
  titleDataset: 'Data on North Korea’s cryptocurrency thefts: {{name}}',
  allSets: 'all data sets',

  genre_theft: 'Database record',
  genre_estimate: 'Database record',
  genre_claim: 'Fact check',
  genre_chart: 'Chart',
  genre_article: 'Checked summary',
  genre_page: 'Explainer',
  genre_lesson: 'Lesson',
  genre_asked: 'Figure for the press',
  genre_dataset: 'Data set',
  genreAsOf: '{{genre}}; data as of {{date}}',
  genreRelease: '{{genre}}, release {{release}}, data as of {{date}}',
  release: 'release {{release}}',
  asOf: 'Data as of {{date}}',
  note: 'Release {{release}}. Data as of {{date}}.',

  // Terms the locale files of the Citation Style Language lack or print unlike this site.
  terms: {
    openQuote: '“',
    closeQuote: '”',
    openInnerQuote: '‘',
    closeInnerQuote: '’',
    and: 'and',
    version: 'Version',
    originalWorkPublished: 'original work published',
    comma: ',',
    semicolon: ';',
  },
} as const;
