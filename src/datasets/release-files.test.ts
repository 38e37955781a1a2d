import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { fileNamed } from './data-file.ts';
import { edition } from './edition.ts';
import { releaseFiles } from './release-files.ts';
import { sampleContext } from './sample-context.ts';

const zone = process.env['TZ'];
const filesIn = async (timeZone: string) => {
  process.env['TZ'] = timeZone;
  try {
    return await releaseFiles(edition(sampleContext()));
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
};
const files = await filesIn('UTC');
const text = (name: string): string => new TextDecoder().decode(fileNamed(name, files).bytes);
const zip = 'stolen-billions-2026.11.zip';

describe('releaseFiles(edition)', () => {
  it('writes the same bytes in every time zone', async () => {
    for (const timeZone of ['Asia/Riyadh', 'Pacific/Auckland', 'America/Los_Angeles'])
      assert.deepEqual(await filesIn(timeZone), files);
  });

  it('names the checksum of every other file', () => {
    const lines = text('SHA256SUMS').trimEnd().split('\n');
    assert.deepEqual(
      lines,
      files
        .filter(({ name }) => name !== 'SHA256SUMS')
        .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`),
    );
  });

  it('puts every file into the archive, with the checksums of what is in it', () => {
    const inside = unzipSync(fileNamed(zip, files).bytes);
    const loose = files.filter(({ name }) => name !== zip && name !== 'SHA256SUMS');
    assert.deepEqual(Object.keys(inside), [...loose.map(({ name }) => name), 'SHA256SUMS']);
    for (const { name, bytes } of loose) assert.deepEqual(inside[name], bytes);
    const sums = new TextDecoder().decode(inside['SHA256SUMS']);
    assert.equal(sums, text('SHA256SUMS').replace(/^.*\.zip\n/mu, ''));
  });

  it('gives JSON an envelope with release, day and licence', () => {
    const { records, ...envelope } = JSON.parse(text('thefts.json')) as { records: unknown[] };
    assert.deepEqual(envelope, { release: '2026.11', as_of: '2026-11-22', licence: 'CC-BY-4.0' });
    assert.equal(records.length, 2);
    assert.deepEqual(JSON.parse(text('events.json')).records, []);
  });

  it('describes itself in both languages', () => {
    for (const words of ['# مليارات مسروقة', '# Stolen Billions', 'counts_in_headline_sums', 'sha256sum -c'])
      assert.ok(text('README.md').includes(words), words);
    assert.match(text('LICENSE.txt'), /creativecommons\.org\/licenses\/by\/4\.0\/legalcode/u);
  });
});
