import { origin } from '#address.ts';
import { data } from '#data/load.ts';
import { edition } from '#datasets/edition.ts';
import { releaseFiles } from '#datasets/release-files.ts';

/** The edition whose files the site holds, made once a build. */
export const current = edition({ data, origin });

/** The files of that edition, written once a build. */
export const files = await releaseFiles(current);
