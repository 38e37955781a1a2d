import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseDocument } from 'yaml';
import { checkContent } from './check-content.ts';
import { recordLookedAt } from './looked-at.ts';
import { inContentCopy } from './sample-content.ts';
import { staleLines } from './stale-lines.ts';

/** Adds a word to one half of the account of the first theft. Returns the theft's id. */
const changeHalf = (directory: string, half: 'ar' | 'en', word: string): string => {
  const path = join(directory, 'data/thefts.yaml');
  const document = parseDocument(readFileSync(path, 'utf8'));
  const field = [0, 'account', half];
  document.setIn(field, `${String(document.getIn(field))} ${word}`);
  writeFileSync(path, document.toString());
  return String(document.getIn([0, 'id']));
};

const stale = (directory: string): string[] => staleLines(directory, checkContent(directory));

describe('staleLines(directory, data)', () => {
  it('says nothing when everything was looked at', () => {
    inContentCopy((directory) => {
      recordLookedAt(directory, []);
      assert.deepEqual(stale(directory), []);
    });
  });

  it('points at the half that may have fallen behind until someone looked at it', () => {
    inContentCopy((directory) => {
      recordLookedAt(directory, []);
      const id = changeHalf(directory, 'en', 'again.');
      const [line = '', count, ...rest] = stale(directory);
      assert.match(
        line,
        new RegExp(
          `^content/data/thefts\\.yaml:\\d+:\\d+ ${id} → account: the English half changed since the Arabic was last looked at: compare them, mend the Arabic if need be, then run npm run looked-at -- ${id}$`,
          'u',
        ),
      );
      assert.equal(count, '1 text is stale: one half changed and nobody has looked at the other.');
      assert.deepEqual(rest, []);
      assert.deepEqual(recordLookedAt(directory, [id]).slice(0, 1), [`data/thefts/${id}/account`]);
      assert.deepEqual(stale(directory), []);
    });
  });

  it('only counts texts that are new or changed in both halves', () => {
    inContentCopy((directory) => {
      recordLookedAt(directory, []);
      changeHalf(directory, 'en', 'again.');
      changeHalf(directory, 'ar', 'مجددًا.');
      for (const half of ['ar', 'en'])
        cpSync(
          join(directory, 'summaries', half, 'trilateral-statement-2025.mdx'),
          join(directory, 'pages', half, 'new.mdx'),
          { recursive: true },
        );
      assert.deepEqual(stale(directory), [
        '2 texts are new or changed in both halves since they were last looked at together: npm run looked-at records that they were.',
      ]);
    });
  });

  it('finds the half of a prose file', () => {
    inContentCopy((directory) => {
      recordLookedAt(directory, []);
      const path = join(directory, 'summaries/ar/trilateral-statement-2025.mdx');
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
      const file = 'content/summaries/en/trilateral-statement-2025.mdx';
      const [line = ''] = stale(directory);
      assert.ok(line.startsWith(`${file}:1:1 the Arabic half changed since the English was last looked at`), line);
      assert.ok(line.endsWith(`npm run looked-at -- ${file}`), line);
      recordLookedAt(directory, [file]);
      assert.deepEqual(stale(directory), []);
    });
  });
});

describe('recordLookedAt(directory, words)', () => {
  it('leaves what the words do not name as it was', () => {
    inContentCopy((directory) => {
      recordLookedAt(directory, []);
      changeHalf(directory, 'en', 'again.');
      recordLookedAt(directory, ['content/data/groups.yaml']);
      assert.equal(stale(directory).length, 2);
    });
  });

  it('refuses words that name no text', () => {
    assert.throws(
      () => inContentCopy((directory) => recordLookedAt(directory, ['no-such-id'])),
      /No text is named no-such-id: give an id/u,
    );
  });
});
