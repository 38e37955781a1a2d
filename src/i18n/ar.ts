import { site } from './ar/site.ts';
import { home } from './ar/home.ts';
import { articles } from './ar/articles.ts';
import { numbers } from './ar/numbers.ts';
import { offline } from './ar/offline.ts';
import { article } from './ar/article.ts';
import { certainty } from './ar/certainty.ts';
import { verdict } from './ar/verdict.ts';
import { source } from './ar/source.ts';
import { figure } from './ar/figure.ts';
import { press } from './ar/press.ts';
import { teach } from './ar/teach.ts';
import { view } from './ar/view.ts';
import { byYear } from './ar/by-year.ts';
import { byPlatform } from './ar/by-platform.ts';
import { everyTheft } from './ar/every-theft.ts';
import { estimatesByYear } from './ar/estimates-by-year.ts';
import { drawings } from './ar/drawings.ts';
import { theft } from './ar/theft.ts';
import { thefts } from './ar/thefts.ts';
import { platform } from './ar/platform.ts';
import { estimate } from './ar/estimate.ts';
import { claim } from './ar/claim.ts';
import { columns } from './ar/columns.ts';
import { columnTypes } from './ar/column-types.ts';
import { datasets } from './ar/datasets.ts';
import { dataRules } from './ar/data-rules.ts';
import { dataPage } from './ar/data-page.ts';
import { dataReadme } from './ar/data-readme.ts';
import { changes } from './ar/changes.ts';
import { feeds } from './ar/feeds.ts';
import { timeline } from './ar/timeline.ts';
import { method } from './ar/method.ts';
import { note } from './ar/note.ts';
import { cite } from './ar/cite.ts';
import { cards } from './ar/cards.ts';
import { glossary } from './ar/glossary.ts';
import { verify } from './ar/verify.ts';
import { notFound } from './ar/not-found.ts';
import { search } from './ar/search.ts';
import type { Translation } from './translation.ts';

/** Arabic interface words: the keys of English, with the six Arabic plural forms. */
export const ar = {
  site,
  home,
  articles,
  numbers,
  offline,
  article,
  certainty,
  verdict,
  source,
  figure,
  press,
  teach,
  view,
  byYear,
  byPlatform,
  everyTheft,
  estimatesByYear,
  drawings,
  theft,
  thefts,
  platform,
  estimate,
  claim,
  columns,
  columnTypes,
  datasets,
  dataRules,
  dataPage,
  dataReadme,
  changes,
  feeds,
  timeline,
  method,
  note,
  cite,
  cards,
  glossary,
  verify,
  notFound,
  search,
} satisfies Translation<'ar'>;
