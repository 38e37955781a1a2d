import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printProblem } from '#data/problem.ts';
import { publishedFigures } from './published-figures.ts';
import { releaseProblems } from './release-problems.ts';
import { sampleTheft } from './sample-theft.ts';

const facts = (usd: number) => ({
  thefts: [sampleTheft({ id: 'bybit-2025', usd })],
  estimates: [],
  claims: [],
  releases: [{ id: '2026.11', asOf: '2026-11-22', coveredTo: '2026-10-10' }],
  corrections: [],
});
const published = {
  release: '2026.11',
  asOf: '2026-11-22',
  coveredTo: '2026-10-10',
  counts: {},
  figures: publishedFigures(facts(1_500_000_000)),
  sha256: '',
};
const editions = { files: [published], charts: [published] };
const locate = (file: string, id: string, path: readonly PropertyKey[] = []) => ({
  line: `${file} ${id} ${path.join('.')}`.length,
  column: path.length + 1,
});
const printed = (compared: Omit<Parameters<typeof releaseProblems>[0], 'locate'>): string[] =>
  releaseProblems({ ...compared, locate }).map(printProblem);

describe('releaseProblems(compared)', () => {
  it('accepts what was published', () => {
    assert.deepEqual(printed({ data: facts(1_500_000_000), ...editions }), []);
  });

  it('names field, old and new value, edition and cure', () => {
    assert.deepEqual(printed({ data: facts(1_600_000_000), ...editions }), [
      'content/data/thefts.yaml:28:3 bybit-2025 → amount.usd: was published as 1500000000 in release 2026.11 and is now 1600000000: add an entry to content/data/corrections.yaml (record, field, from, to, why), or restore it',
    ]);
  });

  it('says which correction led elsewhere', () => {
    const corrections = [
      {
        id: 'bybit-amount',
        on: '2026-12-03',
        record: 'theft:bybit-2025',
        field: 'amount.usd',
        from: 1_500_000_000,
        to: 1_400_000_000,
        why: { ar: 'x', en: 'x' },
      },
    ];
    const [line = ''] = printed({ data: { ...facts(1_600_000_000), corrections }, ...editions });
    assert.match(line, /became 1400000000 with the correction “bybit-amount” and is now 1600000000: add an entry/u);
  });

  it('lets no record go', () => {
    assert.deepEqual(printed({ data: { ...facts(1), thefts: [] }, ...editions }), [
      'content/data/thefts.yaml:1:1 bybit-2025: was published in release 2026.11 and is gone: restore the record, ids are for ever',
    ]);
  });

  it('misses the files of an edition, except while they are being made', () => {
    const data = facts(1);
    const missing = { files: [], charts: [] };
    const cure = 'run npm run release, or restore the file';
    assert.deepEqual(printed({ data, ...missing }), [
      `content/data/releases.yaml:17:1 2026.11: has no file content/releases/2026.11.json: ${cure}`,
      `content/data/releases.yaml:17:1 2026.11: has no file content/releases/charts/2026.11.json: ${cure}`,
    ]);
    assert.deepEqual(printed({ data, ...missing, open: '2026.11' }), []);
  });

  it('refuses charts of an edition that is not listed', () => {
    const charts = [published, { release: '2025.01' }];
    assert.deepEqual(printed({ data: facts(1_500_000_000), ...editions, charts }), [
      'content/releases/charts/2025.01.json:1:1 belongs to no edition of content/data/releases.yaml: restore the edition, or remove the file',
    ]);
  });

  it('holds an edition to its dates', () => {
    const data = {
      ...facts(1_500_000_000),
      releases: [{ id: '2026.11', asOf: '2026-11-23', coveredTo: '2026-10-10' }],
    };
    assert.match(
      printed({ data, ...editions }).join(),
      /2026\.11: was published with asOf 2026-11-22 and coveredTo 2026-10-10: restore the edition/u,
    );
  });
});
