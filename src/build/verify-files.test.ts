import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { listFiles } from './list-files.ts';
import { sign, signingPair } from './sign.ts';
import { folderDifferences, signatureWords, siteDifferences } from './verify-files.ts';

const page = '<!doctype html><p>A page.</p>';
let folder = '';
const at = (path: string): string => join(folder, path);
const list = (): string => readFileSync(at('SHA256SUMS'), 'utf8');
const differences = (): Promise<string[]> => folderDifferences(folder, list());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'listed-'));
  mkdirSync(at('en/numbers'), { recursive: true });
  writeFileSync(at('index.html'), page);
  writeFileSync(at('en/numbers/index.html'), page);
  writeFileSync(at('Z.txt'), 'z');
  await listFiles(folder, undefined, '2026.11');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('listFiles(folder, …)', () => {
  it('lists every file but the list, sorted by its bytes, as sha256sum does', () => {
    assert.deepEqual(
      list()
        .split('\n')
        .map((line) => line.slice(66)),
      ['Z.txt', 'en/numbers/index.html', 'index.html', ''],
    );
    assert.match(list(), /^594e519ae499312b29433b7dd8a97ff068defcba9755b6d5d00e84c524d67b06 {2}Z\.txt$/mu);
  });

  it('gives the same list again, with packed forms beside the files or without', async () => {
    const before = list();
    writeFileSync(at('index.html.br'), brotliCompressSync(page));
    await listFiles(folder, undefined, '2026.11');
    assert.equal(list(), before);
  });
});

describe('folderDifferences(folder, list)', () => {
  it('finds none in what was listed', async () => {
    assert.deepEqual(await differences(), []);
  });

  const changes: readonly { name: string; change: () => void; expected: readonly string[] }[] = [
    {
      name: 'a file with a flipped byte',
      change: () => writeFileSync(at('index.html'), page.replace('A', 'a')),
      expected: ['differs: index.html'],
    },
    {
      name: 'a file that went',
      change: () => rmSync(at('en/numbers/index.html')),
      expected: ['missing: en/numbers/index.html'],
    },
    { name: 'a file that was added', change: () => writeFileSync(at('en/new.js'), ''), expected: ['extra: en/new.js'] },
    {
      name: 'a packed form of other contents',
      change: () => writeFileSync(at('index.html.br'), brotliCompressSync('other')),
      expected: ['differs: index.html.br'],
    },
    {
      name: 'a packed form that doesn’t unpack',
      change: () => writeFileSync(at('index.html.gz'), 'other'),
      expected: ['differs: index.html.gz'],
    },
    {
      name: 'a packed form without its file',
      change: () => writeFileSync(at('other.html.gz'), gzipSync(page)),
      expected: ['extra: other.html.gz'],
    },
    {
      name: 'nothing in packed forms of the same',
      change: () => writeFileSync(at('index.html.gz'), gzipSync(page)),
      expected: [],
    },
  ];
  for (const { name, change, expected } of changes) {
    it(`names ${name}`, async () => {
      change();
      assert.deepEqual(await differences(), expected);
    });
  }

  for (const line of ['hello', `${'0'.repeat(64)}  ../secret`, `${'0'.repeat(64)}  /etc/passwd`]) {
    it(`refuses the line “${line.slice(-12)}”`, async () => {
      await assert.rejects(folderDifferences(folder, `${line}\n`), /Line 1 of SHA256SUMS/u);
    });
  }
});

describe('the command', () => {
  const run = (...rest: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'verify-files.ts'), ...rest], { encoding: 'utf8' });

  it('ends well on a sound folder, with 1 on any other', () => {
    assert.equal(run(folder).status, 0);
    writeFileSync(at('index.html'), 'other');
    const { status, stdout } = run(folder);
    assert.equal(status, 1);
    assert.match(stdout, /differs: index\.html/u);
  });

  it('says so when a folder has no list', () => {
    rmSync(at('SHA256SUMS'));
    const { status, stderr } = run(folder);
    assert.equal(status, 1);
    assert.match(stderr, /There is no SHA256SUMS/u);
  });

  it('refuses a list without signature when a key is given', () => {
    const { status, stderr } = run(folder, '--key', 'RWSL7kmYnXHmhbGWJWO4LMpjMUXhke4rQHRplIyKN8hlaL7mFQPjuG3c');
    assert.equal(status, 1);
    assert.match(stderr, /not signed/u);
  });
});

describe('siteDifferences(site, list)', () => {
  it('asks for pages by their folders and names what differs or is missing', async () => {
    const answers: Readonly<Record<string, string>> = { '/': page, '/en/numbers/': 'other' };
    const server = createServer(({ url = '' }, response) => {
      response.writeHead(answers[url] === undefined ? 404 : 200).end(answers[url]);
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
    try {
      const site = new URL(`http://127.0.0.1:${address.port}/`);
      assert.deepEqual(await siteDifferences(site, list()), ['differs: en/numbers/index.html', 'missing: Z.txt']);
    } finally {
      server.close();
    }
  });
});

describe('signingPair(secret, known)', () => {
  const known = 'RWSL7kmYnXHmhbGWJWO4LMpjMUXhke4rQHRplIyKN8hlaL7mFQPjuG3c';

  it('is none where no key is given', () => {
    assert.equal(signingPair(undefined, undefined), undefined);
  });

  it('refuses half a pair, a file that is not there and a key that is none', () => {
    assert.throws(() => signingPair(at('Z.txt'), undefined), /belong together/u);
    assert.throws(() => signingPair(undefined, known), /belong together/u);
    assert.throws(() => signingPair(at('nothing'), known), /does not exist/u);
    assert.throws(() => signingPair(at('Z.txt'), 'hello'), /no public key/u);
  });

  it('refuses a key that minisign can’t sign with, or a machine without minisign', () => {
    const pair = { secret: at('Z.txt'), known };
    assert.throws(() => sign(at('Z.txt'), at('Z.minisig'), pair, '2026.11'), /did not sign|did not start/u);
  });
});

const hasMinisign = spawnSync('minisign', ['-v']).error === undefined;

describe('listFiles(folder, pair, edition)', { skip: hasMinisign ? false : 'minisign is not installed' }, () => {
  const pairNamed = (name: string) => {
    spawnSync('minisign', ['-G', '-W', '-s', at(`${name}.key`), '-p', at(`${name}.pub`)], { input: '' });
    const known = readFileSync(at(`${name}.pub`), 'utf8').split('\n')[1] ?? '';
    return { secret: at(`${name}.key`), known };
  };

  it('signs the list with the edition as its trusted comment', async () => {
    const pair = pairNamed('own');
    await listFiles(folder, pair, '2026.11');
    const signed = { text: list(), signature: readFileSync(at('SHA256SUMS.minisig'), 'utf8') };
    assert.equal(signatureWords(signed, pair.known), 'The signature is right. Trusted comment: 2026.11');
    assert.throws(() => signatureWords({ ...signed, text: `${signed.text}\n` }, pair.known), /was changed/u);
    assert.deepEqual(await differences(), []);
  });

  it('stops when the two keys are no pair', async () => {
    const pair = { ...pairNamed('own'), known: pairNamed('other').known };
    await assert.rejects(listFiles(folder, pair, '2026.11'), /are no pair/u);
  });
});
