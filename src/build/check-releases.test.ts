import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseDocument } from 'yaml';
import { chartRecords } from '#charts/chart-records.ts';
import { currentRelease } from '#domain/current-release.ts';
import { checkContent } from './check-content.ts';
import { makeRelease } from './make-release.ts';
import { readReleases } from './read-releases.ts';
import { inContentCopy, ownContent } from './sample-content.ts';

const data = checkContent(ownContent);
const edition = currentRelease(data.releases);
const published = readReleases(join(ownContent, 'releases')).files.at(-1)?.figures ?? {};
// One figure, published and never corrected since: the tests hold whatever the content becomes.
const index = data.thefts.findIndex(
  ({ id, amount }) =>
    amount.low === undefined &&
    amount.high === undefined &&
    Object.hasOwn(published, `theft:${id}`) &&
    !data.corrections.some(({ record }) => record === `theft:${id}`),
);
const theft = data.thefts[index] ?? assert.fail('no published theft has a single figure');
const [from, to] = [theft.amount.usd, theft.amount.usd + 1];

/** Adds a dollar to the amount of a theft. */
const changeAmount = (directory: string): void => {
  const path = join(directory, 'data/thefts.yaml');
  const document = parseDocument(readFileSync(path, 'utf8'));
  document.setIn([index, 'amount', 'usd'], to);
  writeFileSync(path, document.toString());
};

const correct = (directory: string, change: { from: number; to: number }, on = edition.asOf): void => {
  const path = join(directory, 'data/corrections.yaml');
  const before = readFileSync(path, 'utf8').replace(/^\[\]$/mu, '');
  const why = 'why: { ar: أخطأنا في نقل الرقم, en: We misread the figure }';
  const entry = `- id: test-amount\n  on: ${on}\n  record: theft:${theft.id}\n  field: amount.usd\n  from: ${change.from}\n  to: ${change.to}\n  ${why}\n`;
  writeFileSync(path, `${before}${entry}`);
};

/** Folders that hold a file of each edition. */
const folders = ['releases', 'releases/charts'] as const;
const newestFile = (directory: string, folder: (typeof folders)[number]): string =>
  join(directory, folder, `${edition.id}.json`);

describe('checkContent(directory), against the editions published before', () => {
  it('refuses a figure that changed, at its line, and tells what to add', () => {
    const place = `content/data/thefts\\.yaml:\\d+:\\d+ ${theft.id} → amount\\.usd: `;
    const words = `was published as ${from} in release ${edition.id} and is now ${to}: add an entry to content/data/corrections\\.yaml \\(record, field, from, to, why\\), or restore it$`;
    assert.throws(
      () =>
        inContentCopy((directory) => {
          changeAmount(directory);
          checkContent(directory);
        }),
      { name: 'ContentError', message: new RegExp(`${place}${words}`, 'u') },
    );
  });

  for (const on of [edition.asOf, '2099-01-01'])
    it(`accepts it with a correction of ${on}`, () => {
      const changed = inContentCopy((directory) => {
        changeAmount(directory);
        correct(directory, { from, to }, on);
        return checkContent(directory);
      });
      assert.equal(changed.thefts[index]?.amount.usd, to);
    });

  it('refuses a correction that tells another change', () => {
    assert.throws(
      () =>
        inContentCopy((directory) => {
          changeAmount(directory);
          correct(directory, { from: from + 5, to });
          checkContent(directory);
        }),
      /corrections\.yaml:\d+:\d+ test-amount: tells no change of a published figure/u,
    );
  });

  it('refuses a correction of a figure that did not change', () => {
    assert.throws(
      () =>
        inContentCopy((directory) => {
          correct(directory, { from: from - 1, to: from });
          checkContent(directory);
        }),
      new RegExp(`theft:${theft.id} → amount\\.usd did not go from ${from - 1} to ${from} between the editions`, 'u'),
    );
  });

  for (const folder of folders)
    it(`refuses an edition whose file in ${folder} is gone`, () => {
      assert.throws(
        () =>
          inContentCopy((directory) => {
            rmSync(newestFile(directory, folder));
            checkContent(directory);
          }),
        new RegExp(`releases\\.yaml:\\d+:\\d+ ${edition.id}: has no file content/${folder}/${edition.id}\\.json`, 'u'),
      );
    });

  const broken: readonly { readonly name: string; readonly change: (text: string) => string; readonly cure: RegExp }[] =
    [
      { name: 'is no JSON', change: () => '{', cure: /\.json:1:\d is not valid JSON: .*: restore/u },
      { name: 'has another shape', change: () => '{}', cure: /\.json:1:1 is no release file: restore/u },
      {
        name: 'was edited by hand',
        change: (text) => text.replace(/"(amount\.)?usd": \d+/u, '"$1usd": 1'),
        cure: /\.json:1:1 was edited by hand, its seal is broken: restore/u,
      },
      {
        name: 'is another edition’s',
        change: (text) => text.replace(/"release": "[^"]+"/u, '"release": "2000.01"'),
        cure: /\.json:1:1 holds the release 2000\.01: restore/u,
      },
    ];
  for (const folder of folders) {
    for (const { name, change, cure } of broken) {
      it(`refuses an edition whose file in ${folder} ${name}, and says nothing else`, () => {
        assert.throws(
          () =>
            inContentCopy((directory) => {
              const path = newestFile(directory, folder);
              writeFileSync(path, change(readFileSync(path, 'utf8')));
              changeAmount(directory);
              checkContent(directory);
            }),
          (error) =>
            error instanceof Error &&
            cure.test(error.message) &&
            error.message.includes(`content/${folder}/${edition.id}.json`) &&
            error.message.startsWith('1 problem '),
        );
      });
    }
  }

  it('finds in the charts of each edition the amounts that it published', () => {
    const { files, charts } = readReleases(join(ownContent, 'releases'));
    assert.deepEqual(
      charts.map(({ release }) => release),
      files.map(({ release }) => release),
    );
    for (const { release, records } of charts) {
      assert.equal(currentRelease(records.releases).id, release);
      const figures = files.find((file) => file.release === release)?.figures ?? {};
      const amounts = [
        ...records.thefts.map(({ id, amount }) => [`theft:${id}`, amount.usd] as const),
        ...records.estimates.map(({ id, amount }) => [`estimate:${id}`, amount.usd] as const),
      ];
      for (const [record, usd] of amounts) assert.equal(figures[record]?.['amount.usd'], usd, record);
      assert.equal(amounts.length, Object.keys(figures).filter((record) => !record.startsWith('claim:')).length);
    }
  });
});

/** Adds an edition to the list and freezes it. Returns the lines printed. */
const freeze = (directory: string, id: string, asOf: string): string[] => {
  const path = join(directory, 'data/releases.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n- id: "${id}"\n  asOf: ${asOf}\n  coveredTo: ${asOf}\n`);
  return makeRelease(directory);
};

describe('makeRelease(directory)', () => {
  it('writes nothing where the edition is frozen already', () => {
    inContentCopy((directory) => {
      freeze(directory, '2099.01', '2099-01-01');
      const paths = folders.map((folder) => join(directory, folder, '2099.01.json'));
      assert.deepEqual(
        makeRelease(directory),
        paths.map((path) => `${path} holds this edition already: nothing differs.`),
      );
      for (const path of paths) {
        const text = readFileSync(path, 'utf8');
        rmSync(path);
        const [wrote, since] = makeRelease(directory);
        assert.equal(wrote, `Wrote ${path}.`);
        // Records may have come since the last edition; no figure of it may differ.
        assert.match(since ?? '', new RegExp(`^Since ${edition.id}: records added: \\d+, figures changed: 0\\.$`, 'u'));
        assert.equal(readFileSync(path, 'utf8'), text);
      }
    });
  });

  it('never changes an edition', () => {
    inContentCopy((directory) => {
      freeze(directory, '2099.01', '2099-01-01');
      changeAmount(directory);
      correct(directory, { from, to }, '2099-01-02');
      assert.throws(() => makeRelease(directory), /exists and differs from the content: an edition never changes/u);
    });
  });

  it('never changes the charts of an edition, names included', () => {
    inContentCopy((directory) => {
      freeze(directory, '2099.01', '2099-01-01');
      const charts = join(directory, 'releases/charts/2099.01.json');
      const text = readFileSync(charts, 'utf8');
      const platforms = join(directory, 'data/platforms.yaml');
      const document = parseDocument(readFileSync(platforms, 'utf8'));
      document.setIn([0, 'name'], { ar: 'اسم آخر', en: 'Another name' });
      writeFileSync(platforms, document.toString());
      assert.throws(
        () => makeRelease(directory),
        /charts.2099\.01\.json exists and differs from the content: an edition never changes/u,
      );
      assert.equal(readFileSync(charts, 'utf8'), text);
    });
  });

  it('keeps the charts of an edition when a later one corrects its figures', () => {
    inContentCopy((directory) => {
      freeze(directory, '2099.01', '2099-01-01');
      changeAmount(directory);
      correct(directory, { from, to }, '2099-01-02');
      freeze(directory, '2099.02', '2099-02-01');
      const { charts } = readReleases(join(directory, 'releases'));
      const usdIn = (release: string) =>
        charts.find((one) => one.release === release)?.records.thefts.find(({ id }) => id === theft.id)?.amount.usd;
      assert.equal(usdIn('2099.01'), from);
      assert.equal(usdIn('2099.02'), to);
      const newest = charts.find(({ release }) => release === '2099.02');
      assert.deepEqual(newest?.records, chartRecords(checkContent(directory)));
    });
  });

  it('freezes the next edition with its changes, and the correction stays true', () => {
    inContentCopy((directory) => {
      freeze(directory, '2099.01', '2099-01-01');
      changeAmount(directory);
      correct(directory, { from, to }, '2099-01-02');
      assert.deepEqual(freeze(directory, '2099.02', '2099-02-01').slice(folders.length), [
        'Since 2099.01: records added: 0, figures changed: 1.',
        `~ theft:${theft.id} → amount.usd: ${from} → ${to}`,
      ]);
      assert.equal(checkContent(directory).releases.at(-1)?.id, '2099.02');
    });
  });

  it('makes nothing of content that is refused', () => {
    inContentCopy((directory) => {
      freeze(directory, '2099.01', '2099-01-01');
      changeAmount(directory);
      assert.throws(() => freeze(directory, '2099.02', '2099-02-01'), /was published as \d+ in release 2099\.01/u);
    });
  });
});
