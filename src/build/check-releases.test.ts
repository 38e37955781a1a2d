import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseDocument } from 'yaml';
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

const newestFile = (directory: string): string => join(directory, 'releases', `${edition.id}.json`);

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

  it('refuses an edition whose file is gone', () => {
    assert.throws(
      () =>
        inContentCopy((directory) => {
          rmSync(newestFile(directory));
          checkContent(directory);
        }),
      new RegExp(`releases\\.yaml:\\d+:\\d+ ${edition.id}: has no file content/releases/${edition.id}\\.json`, 'u'),
    );
  });

  const broken: readonly { readonly name: string; readonly change: (text: string) => string; readonly cure: RegExp }[] =
    [
      { name: 'is no JSON', change: () => '{', cure: /releases\/.*\.json:1:1 is no release file: restore/u },
      { name: 'has another shape', change: () => '{}', cure: /releases\/.*\.json:1:1 is no release file: restore/u },
      {
        name: 'was edited by hand',
        change: (text) => text.replace(/"amount\.usd": \d+/u, '"amount.usd": 1'),
        cure: /releases\/.*\.json:1:1 was edited by hand, its seal is broken: restore/u,
      },
    ];
  for (const { name, change, cure } of broken) {
    it(`refuses an edition whose file ${name}, and says nothing else`, () => {
      assert.throws(
        () =>
          inContentCopy((directory) => {
            const path = newestFile(directory);
            writeFileSync(path, change(readFileSync(path, 'utf8')));
            changeAmount(directory);
            checkContent(directory);
          }),
        (error) => error instanceof Error && cure.test(error.message) && error.message.startsWith('1 problem '),
      );
    });
  }
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
      const path = join(directory, 'releases/2099.01.json');
      const text = readFileSync(path, 'utf8');
      assert.match(makeRelease(directory).join('\n'), /holds this edition already: nothing differs/u);
      rmSync(path);
      makeRelease(directory);
      assert.equal(readFileSync(path, 'utf8'), text);
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

  it('freezes the next edition with its changes, and the correction stays true', () => {
    inContentCopy((directory) => {
      freeze(directory, '2099.01', '2099-01-01');
      changeAmount(directory);
      correct(directory, { from, to }, '2099-01-02');
      assert.deepEqual(freeze(directory, '2099.02', '2099-02-01').slice(1), [
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
