/** What a page may cost, in bytes as they travel: text compressed with brotli, fonts as they are. */
export interface Budget {
  readonly html: number;
  /** All a first visitor fetches: page, fonts, scripts, icon. */
  readonly firstVisit: number;
  readonly fonts: number;
  readonly scripts: number;
  /** Requests of a first visit, the page itself among them. */
  readonly requests: number;
  /** Elements of the page. */
  readonly elements: number;
}

/** What no page may weigh, lightly compressed: the build stops at one that does. The budgets below are tested. */
export const largestPage = 60_000;

/** What fits into the first round trip of a new connection: ten segments of 1,460 bytes. */
export const firstTrip = 14_600;

/** What sorting five hundred records may take, in milliseconds. */
export const sorting = 50;

/** Two fonts a language. */
const fonts = { ar: 24_600, en: 22_800 } as const;

const kinds = {
  /** The promise to readers: 43 KB in Arabic, 40 KB in English. */
  article: { html: 15_000, firstVisit: { ar: 43_000, en: 40_000 }, scripts: 3_000, requests: 10, elements: 1_600 },
  /** Articles with a chart and its table. */
  charted: { html: 16_100, firstVisit: { ar: 43_000, en: 40_000 }, scripts: 3_000, requests: 11, elements: 1_600 },
  /** Texts to read, with drawings: their beginning is in the first trip, the end of a long one may come in the second. */
  text: { html: 20_000, firstVisit: { ar: 50_000, en: 45_000 }, scripts: 5_000, requests: 13, elements: 1_400 },
  /** Pages that list all records or all charts. */
  list: { html: 24_000, firstVisit: { ar: 54_000, en: 50_000 }, scripts: 5_000, requests: 12, elements: 4_200 },
  /** Both languages side by side, each in its fonts. */
  glossary: { html: 24_000, firstVisit: { ar: 66_000, en: 56_000 }, scripts: 3_000, requests: 10, elements: 1_400 },
  page: { html: firstTrip, firstVisit: { ar: 44_032, en: 40_960 }, scripts: 4_000, requests: 10, elements: 1_800 },
} as const;

const kindOf = (path: string): keyof typeof kinds => {
  if (/\/glossary\/$/u.test(path)) return 'glossary';
  if (/^\/\w+\/(?:claims|sources|method|numbers|timeline|search)\/$/u.test(path)) return 'list';
  if (/^\/\w+\/(?:teach\/[\w-]+|how-it-works|protect|questions)\/$/u.test(path)) return 'text';
  if (/\/articles\/(?:rok-eu-cyber-dialogue-2025|trilateral-statement-2025)\/$/u.test(path)) return 'charted';
  return /^\/\w+\/articles\/[\w-]+\/$/u.test(path) ? 'article' : 'page';
};

/** Returns what the page at a path may cost. */
export const budgetOf = (path: string): Budget => {
  const locale = path.startsWith('/en/') ? 'en' : 'ar';
  const kind = kindOf(path);
  const { firstVisit, ...rest } = kinds[kind];
  return { ...rest, firstVisit: firstVisit[locale], fonts: kind === 'glossary' ? fonts.ar + fonts.en : fonts[locale] };
};
