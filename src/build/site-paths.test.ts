import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ownPages, ownPlaces } from './site-paths.ts';

const pages = join(import.meta.dirname, '../pages/[lang]');
/** Returns the file of a page of its own, such as `thefts/`. */
const fileOf = (path: string): string | undefined =>
  [join(pages, path, 'index.astro'), join(pages, `${path.replace(/\/$/u, '')}.astro`)].find((file) => existsSync(file));

describe('the pages prose can link to', () => {
  it('exist', () =>
    assert.deepEqual(
      ownPages.filter((path) => fileOf(path) === undefined),
      [],
    ));

  it('have the places it can link to', () => {
    const missing = Object.entries(ownPlaces).flatMap(([page, places]) => {
      const text = readFileSync(fileOf(`${page}/`) ?? '', 'utf8');
      return places.filter((place) => !text.includes(`id="${place}"`)).map((place) => `${page}/#${place}`);
    });
    assert.deepEqual(missing, []);
  });
});
