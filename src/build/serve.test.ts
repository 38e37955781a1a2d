import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { serve } from './serve.mjs';

const directory = mkdtempSync(join(tmpdir(), 'serve-'));
const home = join(directory, 'index.html');

/** Puts a home page with a policy in place, as a build at some second does. */
const build = (policy: string, second: number): void => {
  mkdirSync(directory, { recursive: true });
  writeFileSync(home, `<meta http-equiv="content-security-policy" content="${policy}">`);
  utimesSync(home, second, second);
};

after(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('serve({ directory, port })', () => {
  it('sends the policy of the build that is there now', async () => {
    build("default-src 'none'; style-src 'sha256-old'", 1);
    const { address, close } = await serve({ directory, port: 0 });
    const policy = async (): Promise<string> =>
      (await fetch(`${address}/`)).headers.get('content-security-policy') ?? '';
    assert.match(await policy(), /sha256-old/u);
    build("default-src 'none'; style-src 'sha256-new'", 2);
    assert.match(await policy(), /sha256-new/u);
    close();
  });
});
