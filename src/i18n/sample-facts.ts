import type { Estimate } from '#data/estimate.ts';
import type { Data } from '#data/fact-files.ts';
import type { Certainty } from '#data/certainty.ts';
import type { Theft } from '#data/theft.ts';

const both = (ar: string, en: string) => ({ ar, en });
const x = both('x', 'x');
const evidence = [{ source: 'report', quote: 'x' }];

const theft = (
  fields: Pick<Theft, 'id' | 'platform' | 'stolenOn'> & Partial<Theft>,
  level: Certainty,
  by: Theft['attribution']['by'],
): Theft => ({
  amount: { usd: 40_000_000, basis: x },
  attribution: { level, by, groups: ['lazarus-group'] },
  confidence: 'high',
  account: x,
  evidence: [{ source: 'report', supports: ['amount'], quote: 'x' }],
  ...fields,
});

const estimate = (
  fields: Pick<Estimate, 'id' | 'producer' | 'edition' | 'published'> & Partial<Estimate>,
): Estimate => ({
  scope: 'annual',
  covers: 'crypto',
  from: '2024-01-01',
  to: '2024-12-31',
  amount: { usd: 1_340_000_000, qualifier: 'about' },
  method: x,
  source: 'report',
  publisherTextRead: true,
  quote: 'x',
  quoteLang: 'en',
  ...fields,
});

/** Returns a theft of each level, estimates and a claim with real names in both languages, for tests. */
export const sampleFacts = (): Data => ({
  hosts: [],
  sources: [],
  organisations: [
    {
      id: 'fbi',
      name: both('مكتب التحقيقات الفيدرالي (FBI)', 'US Federal Bureau of Investigation (FBI)'),
      short: x,
      kind: 'government',
    },
    {
      id: 'us-department-of-justice',
      name: both('وزارة العدل الأمريكية', 'US Department of Justice'),
      short: x,
      kind: 'government',
    },
    {
      id: 'msmt',
      name: both('الفريق المتعدد الأطراف لمراقبة العقوبات (MSMT)', 'Multilateral Sanctions Monitoring Team (MSMT)'),
      short: x,
      kind: 'intergovernmental',
    },
    {
      id: 'uk-ofsi',
      name: both(
        'مكتب تنفيذ العقوبات المالية (OFSI)',
        'UK Office of Financial Sanctions Implementation (OFSI, HM Treasury)',
      ),
      short: x,
      kind: 'government',
    },
    { id: 'chainalysis', name: both('تشيناليسيس (Chainalysis)', 'Chainalysis'), short: x, kind: 'analytics-firm' },
    {
      id: 'taylor-monahan',
      name: both('الباحثة تايلور موناهان (Taylor Monahan)', 'Taylor Monahan'),
      short: x,
      kind: 'investigator',
    },
    { id: 'zachxbt', name: both('المحقق «زاك إكس بي تي» (ZachXBT)', 'ZachXBT'), short: x, kind: 'investigator' },
    {
      id: 'unnamed-experts-press',
      name: both('«خبراء أمنيون» لم تسمّهم التقارير الصحفية', 'Unnamed “security experts” in press reports'),
      short: x,
      kind: 'press',
    },
  ],
  groups: [],
  platforms: [
    { id: 'bybit', name: both('بايبت', 'Bybit'), arabicNameIs: 'seen', kind: 'centralized-exchange' },
    {
      id: 'coinrail',
      name: both('كوين ريل', 'Coinrail'),
      arabicNameIs: 'transliterated',
      kind: 'centralized-exchange',
    },
    {
      id: 'exchange-1',
      name: both('منصة غير مسمّاة («البورصة 1»)', 'Unnamed exchange (“Exchange 1”)'),
      arabicNameIs: 'description',
      kind: 'centralized-exchange',
    },
  ],
  thefts: [
    theft(
      {
        id: 'bybit-2025',
        platform: 'bybit',
        stolenOn: '2025-02-21',
        amount: { usd: 1_500_000_000, low: 1_400_000_000, high: 1_500_000_000, basis: x },
      },
      'government',
      [{ who: 'fbi' }, { who: 'msmt' }],
    ),
    theft({ id: 'exchange1-2018', platform: 'exchange-1', stolenOn: '2018-04', contested: true }, 'government', [
      { who: 'us-department-of-justice' },
      { who: 'uk-ofsi' },
    ]),
    theft({ id: 'monitored-2024', platform: 'bybit', stolenOn: '2024' }, 'un-or-msmt', [{ who: 'msmt' }]),
    theft({ id: 'firm-2021', platform: 'bybit', stolenOn: '2021-08-18' }, 'industry', [
      { who: 'zachxbt' },
      { who: 'chainalysis' },
    ]),
    theft({ id: 'coinrail-2018', platform: 'coinrail', stolenOn: '2018-06-10' }, 'suspected', [
      { who: 'taylor-monahan', note: both('بصفتها باحثة مستقلة', 'as an independent researcher') },
    ]),
  ],
  estimates: [
    estimate({
      id: 'chainalysis-2024-ed2024dec',
      producer: 'chainalysis',
      edition: both('تشيناليسيس، طبعة ديسمبر/كانون الأول 2024', 'Chainalysis, December 2024 edition'),
      published: '2024-12-19',
    }),
    // Two figures for one year: the chart of estimates needs a range.
    ...(['chainalysis', 'msmt'] as const).map((producer, index) =>
      estimate({
        id: `${producer}-2023`,
        producer,
        edition: both('طبعة 2023', '2023 edition'),
        from: '2023-01-01',
        to: '2023-12-31',
        amount: { usd: 600_000_000 + index * 100_000_000, qualifier: 'about' },
        published: '2024-01-01',
      }),
    ),
    estimate({
      id: 'repeated-2025',
      producer: 'msmt',
      edition: both('فريق مراقبة العقوبات (MSMT)، تقرير 2025', 'MSMT, 2025 report'),
      from: '2024-01-01',
      to: '2025-09-30',
      scope: 'multi-year',
      amount: { usd: 1_340_000_000, qualifier: 'at-least' },
      published: '2025',
      revises: 'chainalysis-2024-ed2024dec',
      repeats: 'chainalysis-2024-ed2024dec',
    }),
    estimate({
      id: 'nobody-2025',
      producer: 'unnamed-experts-press',
      edition: both('تغطية صحفية، مايو/أيار 2025', 'Press coverage, May 2025'),
      published: '2025-05-20',
      scope: 'unattributed',
    }),
  ],
  claims: [
    {
      id: 's003-01',
      article: 'dialogue-2025',
      claim: both(
        'شكّلت كوريا الجنوبية والاتحاد الأوروبي «تحالفًا استراتيجيًا».',
        'South Korea and the EU formed a “strategic alliance”.',
      ),
      verdict: 'contradicted',
      explanation: x,
      evidence,
    },
  ],
  articles: [
    {
      id: 'dialogue-2025',
      originalTitle: 'x',
      outlet: both('الجمهور الإخباري', 'Al-Gomhour News'),
      outletNote: x,
      published: '2025-05',
      dateBasis: x,
      language: 'ar',
      translation: 'none',
      origin: x,
      limits: [x],
    },
  ],
  rejected: [],
  contradictions: [],
  incomparable: [],
  asked: [],
  events: [],
  terms: [],
  releases: [{ id: '2026.11', asOf: '2026-11-22', coveredTo: '2026-10-10' }],
  corrections: [],
});
