import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent } from '#build/check-content.ts';
import { sumUsd, yearOf } from '#domain/sums.ts';
import { localeList } from '#locales.ts';
import { chartRecords } from './chart-records.ts';
import { chartSpec } from './charts.ts';
import { chartNames } from './names.ts';
import { readView, viewedThefts, type ChartView } from './view.ts';

const data = checkContent('content');
const records = chartRecords(data);
const viewOf = (search: string): ChartView => readView(new URLSearchParams(search), records);

describe('readView(address, records)', () => {
  it('reads every choice', () => {
    assert.deepEqual(viewOf('from=2019&to=2022&level=government&kind=bridge&country=JP&totals=off'), {
      from: 2019,
      to: 2022,
      level: 'government',
      kind: 'bridge',
      country: 'JP',
      totals: 'off',
    });
  });

  it('takes swapped years as the same years', () => {
    assert.deepEqual(viewOf('from=2022&to=2019'), { from: 2019, to: 2022 });
  });

  for (const search of [
    'from=1999',
    'to=3000',
    'from=20x9',
    'from=2019.5',
    'from=',
    'level=certain',
    'level=GOVERNMENT',
    'kind=bank',
    'kind=__proto__',
    'country=jp',
    'country=KP',
    'totals=on',
    'size=4',
  ])
    it(`ignores ?${search}`, () => assert.deepEqual(viewOf(search), {}));

  it('knows thefts whose country no source gives', () => {
    assert.deepEqual(viewOf('country=unknown'), { country: 'unknown' });
  });
});

describe('viewedThefts(records, view)', () => {
  it('shows every theft where nothing is chosen', () => {
    assert.equal(viewedThefts(records, {}).length, records.thefts.length);
  });

  it('bounds the years on both sides', () => {
    const years = new Set(viewedThefts(records, { from: 2019, to: 2021 }).map(yearOf));
    assert.deepEqual(years, new Set([2019, 2020, 2021]));
  });

  it('divides all thefts by level without rest', () => {
    const parts = (['government', 'un-or-msmt', 'industry', 'suspected'] as const).map((level) =>
      viewedThefts(records, { level }),
    );
    assert.equal(sumUsd(parts.flat()), sumUsd(records.thefts));
    assert.equal(viewedThefts(records, { level: 'counted' }).length + (parts[3]?.length ?? 0), records.thefts.length);
  });
});

describe('chartRecords(data)', () => {
  for (const locale of localeList)
    for (const name of chartNames)
      it(`holds all that ${name} needs in ${locale}, also after a way through JSON`, () => {
        assert.deepEqual(chartSpec(name, JSON.parse(JSON.stringify(records)), locale), chartSpec(name, data, locale));
      });
});

const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const views: readonly ChartView[] = [
  ...years.flatMap((from) => years.filter((to) => to >= from).map((to) => ({ from, to }))),
  ...[...new Set(records.platforms.map(({ kind }) => kind))].flatMap((kind) => [
    { kind },
    { kind, level: 'suspected' as const },
    { kind, from: 2019, to: 2019 },
  ]),
  ...[...new Set(records.platforms.map(({ country }) => country ?? 'unknown'))].map((country) => ({ country })),
];

describe('chartSpec(name, records, locale, view)', () => {
  for (const locale of localeList)
    for (const name of chartNames)
      it(`has words and finite numbers for every view of ${name} in ${locale}`, () => {
        for (const view of views) {
          const spec = chartSpec(name, records, locale, view);
          const text = JSON.stringify(spec);
          assert.ok(!/NaN|Infinity|undefined|null/u.test(text), `${JSON.stringify(view)}: ${text.slice(0, 300)}`);
          assert.ok(spec.title.length > 10 && spec.view !== undefined);
          if (spec.kind !== 'ranges') assert.equal(spec.table.foot?.cells.length, spec.table.head.length - 1);
        }
      });

  for (const locale of localeList)
    it(`adds shown and left out up to the whole in ${locale}`, () => {
      for (const view of views) {
        const { table } = chartSpec('thefts-by-platform', records, locale, view);
        const shown = viewedThefts(records, view);
        assert.equal(
          table.rows.reduce((sum, { cells }) => sum + (cells.at(-1)?.value ?? 0), 0),
          shown.length,
        );
      }
    });

  it('says how many thefts and dollars a view leaves out', () => {
    const bridges = viewedThefts(records, { kind: 'bridge' });
    const note = chartSpec('every-theft', records, 'en', { kind: 'bridge' }).view;
    assert.equal(note?.shown, 'Kind of platform: Bridge between blockchains');
    assert.ok(note?.leftOut.includes(`Leaves out ${records.thefts.length - bridges.length} of 56 thefts: $`));
    assert.ok(note?.leftOut.startsWith(`Shows ${bridges.length} of 56 thefts: $`));
  });

  it('says where no theft fits', () => {
    const { title } = chartSpec('thefts-by-year', records, 'en', { country: 'JP', level: 'suspected' });
    assert.equal(title, 'No theft on record fits this choice');
  });
});
