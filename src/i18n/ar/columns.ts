import type { Translation } from '#i18n/translation.ts';
import { columnsOfClaims } from './columns-of-claims.ts';
import { columnsOfEstimates } from './columns-of-estimates.ts';
import { columnsOfEvents } from './columns-of-events.ts';
import { columnsOfOtherSets } from './columns-of-other-sets.ts';
import { columnsOfSources } from './columns-of-sources.ts';
import { columnsOfThefts } from './columns-of-thefts.ts';

/** Arabic words of the columns of every data set. */
export const columns = {
  shared: {
    id: { title: 'المعرّف', meaning: 'اسم دائم للسجل، لا يتغيّر ولا يُعاد استعماله.' },
    sources: { title: 'المصادر', meaning: 'الوثائق التي يستند إليها: معرّفات من مجموعة `sources`.' },
    thefts: { title: 'السرقات', meaning: 'السرقات التي يتناولها: معرّفات من مجموعة `thefts`.' },
    estimates: { title: 'التقديرات', meaning: 'التقديرات التي يتناولها: معرّفات من مجموعة `estimates`.' },
    record_url: { title: 'صفحة السجل', meaning: 'صفحة السجل في هذا الموقع.' },
    evidence: { title: 'الأدلة', meaning: 'كل مصدر مع العبارات التي قرأناها فيه، بلغتها.' },
  },
  thefts: columnsOfThefts,
  estimates: columnsOfEstimates,
  events: columnsOfEvents,
  claims: columnsOfClaims,
  sources: columnsOfSources,
  ...columnsOfOtherSets,
} satisfies Translation<'ar'>['columns'];
