import { site } from './en/site.ts';
import { home } from './en/home.ts';
import { articles } from './en/articles.ts';
import { numbers } from './en/numbers.ts';
import { offline } from './en/offline.ts';
import { article } from './en/article.ts';
import { certainty } from './en/certainty.ts';
import { verdict } from './en/verdict.ts';
import { source } from './en/source.ts';
import { figure } from './en/figure.ts';
import { press } from './en/press.ts';
import { teach } from './en/teach.ts';
import { view } from './en/view.ts';
import { byYear } from './en/by-year.ts';
import { byPlatform } from './en/by-platform.ts';
import { everyTheft } from './en/every-theft.ts';
import { estimatesByYear } from './en/estimates-by-year.ts';
import { drawings } from './en/drawings.ts';
import { theft } from './en/theft.ts';
import { thefts } from './en/thefts.ts';
import { platform } from './en/platform.ts';
import { estimate } from './en/estimate.ts';
import { claim } from './en/claim.ts';
import { columns } from './en/columns.ts';
import { columnTypes } from './en/column-types.ts';
import { datasets } from './en/datasets.ts';
import { dataRules } from './en/data-rules.ts';
import { dataPage } from './en/data-page.ts';
import { dataReadme } from './en/data-readme.ts';
import { changes } from './en/changes.ts';
import { feeds } from './en/feeds.ts';
import { timeline } from './en/timeline.ts';
import { method } from './en/method.ts';
import { note } from './en/note.ts';
import { cite } from './en/cite.ts';
import { cards } from './en/cards.ts';
import { glossary } from './en/glossary.ts';
import { verify } from './en/verify.ts';
import { notFound } from './en/not-found.ts';
import { search } from './en/search.ts';

/** English interface words. The keys are the shape every language must have; plural forms end in `_one`, `_other`. */
export const en = {
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
} as const;
