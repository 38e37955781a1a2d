import type { Release } from '#data/release.ts';
import { currentRelease } from '#domain/current-release.ts';
import type { Context } from './column.ts';
import { tables, type Table } from './table.ts';

/** What the files of a release are written from. */
export interface Edition extends Context {
  readonly release: Release;
  readonly tables: readonly Table[];
}

/** Returns the edition the site shows. */
export const edition = (context: Context): Edition => ({
  ...context,
  release: currentRelease(context.data.releases),
  tables: tables(context),
});
