import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { currentRelease } from '#domain/current-release.ts';
import { checkContent } from './check-content.ts';
import { readText } from './read-content.ts';
import { readReleases, sealed } from './read-releases.ts';

/** Files with names that change with what they hold, and pages shown for addresses that don't exist: nobody links to them. */
const isPassing = (path: string): boolean => /^\/_(?:astro\/|headers$)|\/404(?:\.html|\/)$|\.(?:br|gz)$/u.test(path);

/** Returns the paths of everything a built site publishes for ever, in order. */
const permanentPaths = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      ({ parentPath, name }) =>
        `/${join(parentPath, name)
          .slice(directory.length + 1)
          .replaceAll(sep, '/')}`,
    )
    .map((path) => path.replace(/\/index\.html$/u, '/'))
    .filter((path) => !isPassing(path))
    .toSorted();

/**
 * Freezes the addresses of a built site that no edition had before, in `content/releases/addresses/`. Returns a line on it.
 *
 * @throws when nothing was built, or when the newest edition's addresses were frozen before and differ.
 */
const makeReleaseAddresses = (content: string, directory: string): string => {
  if (!existsSync(directory)) throw new Error(`There is no built site in ${directory}: run “npm run build” first.`);
  const { id: release } = currentRelease(checkContent(content).releases);
  const earlier = readReleases(join(content, 'releases')).addresses.filter((file) => file.release !== release);
  const known = new Set(earlier.flatMap(({ paths }) => paths));
  const text = sealed({ release, paths: permanentPaths(directory).filter((path) => !known.has(path)) });
  const file = join(content, 'releases', 'addresses', `${release}.json`);
  if (existsSync(file) && readText(file) !== text)
    throw new Error(
      `${file} exists and differs from ${directory}: published addresses never change. Addresses that are new join the next edition. (Only while nobody has seen ${release}: delete the file and run again.)`,
    );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return `${file} holds every address of ${release}.`;
};

try {
  console.log(makeReleaseAddresses('content', 'dist'));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
