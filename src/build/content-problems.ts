import { chartNames } from '#charts/names.ts';
import { drawingNames } from '#drawings/names.ts';
import { checkLessons } from '#data/check-lessons.ts';
import { checkPairs } from '#data/check-pairs.ts';
import { checkSummaries } from '#data/check-summaries.ts';
import type { Data, FactFileName } from '#data/fact-files.ts';
import { foundIn, locateById } from '#data/locate.ts';
import { readData, type ReadData } from '#data/parse-data.ts';
import type { Problem } from '#data/problem.ts';
import type { Known } from '#data/prose-components.ts';
import { commandNames } from '#i18n/commands.ts';
import { assertQuoted, quotedFigures, type QuotedFigures } from '#domain/quoted-figures.ts';
import { recordFindings } from '#domain/record-findings.ts';
import { resolvePart } from '#domain/resolve-part.ts';
import { checkReleases } from './check-releases.ts';
import { readContentFiles, type ContentFiles } from './content-files.ts';
import { ledgerProblems } from './ledger-problems.ts';
import { sitePaths } from './site-paths.ts';

/** What is being written while the content is checked, and may be behind it. */
export interface Writing {
  /** True while the file of the newest edition is being made. */
  readonly isReleasing?: boolean;
  /** True while the ledger of texts looked at together is being written. */
  readonly isLookingAt?: boolean;
}

/** What the gate found. */
export interface Found {
  /** The sound records; all of them where there is no problem. */
  readonly data: Data;
  readonly problems: readonly Problem[];
}

/** Returns the files below a folder whose names end in an extension, by path below the folder. */
const below = (files: ContentFiles, folder: string, extension = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(extension))
      .map(([path, text]) => [path.slice(folder.length + 1), text]),
  );

/** Returns the last day the data can speak of: the day the newest edition was closed, or that of a later correction. */
const lastDayOf = ({ releases, corrections }: Data): string | undefined =>
  [...releases.map(({ asOf }) => asOf), ...corrections.map(({ on }) => on)].toSorted().at(-1);

const knownOf = ({ data, idsOf, problems }: ReadData, files: ContentFiles, quoted: () => QuotedFigures): Known => {
  const records = {
    claim: 'claims',
    source: 'sources',
    platform: 'platforms',
    term: 'terms',
  } as const satisfies Record<string, FactFileName>;
  const places = { chart: chartNames, drawing: drawingNames, command: commandNames } as const satisfies Record<
    string,
    readonly string[]
  >;
  // What follows from broken records is no mistake of the prose.
  const areRecordsSound = problems.length === 0;
  const paths = areRecordsSound ? sitePaths(data, files) : undefined;
  return {
    has: (kind, id) => {
      if (kind === 'page') return paths?.has(id) ?? true;
      if (kind === 'chart' || kind === 'drawing' || kind === 'command') return places[kind].some((name) => name === id);
      return idsOf(records[kind])?.has(id) ?? true;
    },
    resolve: (part) => {
      if (!areRecordsSound) return;
      resolvePart(part, data);
      assertQuoted(part, quoted());
    },
    lastDay: lastDayOf(data),
  };
};

/** Returns the problems without those that follow from a file that can't be read, or say again what was said of its line. */
const withoutEchoes = (problems: readonly Problem[]): Problem[] => {
  const unread = new Set(
    problems.filter(({ message }) => /^is not (?:UTF-8|valid JSON)/u.test(message)).map(({ file }) => file),
  );
  const said = new Set(
    problems.filter(({ field }) => field === undefined).map(({ file, message }) => `${file} ${message.slice(0, 14)}`),
  );
  return problems.filter(
    ({ file, field, message }) =>
      !(unread.has(file) && /^is (?:missing|no release file)/u.test(message)) &&
      (field === undefined ||
        !/^(?:holds U\+|is not in Uni)/u.test(message) ||
        !said.has(`${file} ${message.slice(0, 14)}`)),
  );
};

/** Checks everything below a content directory. Returns every problem at once, with the facts as far as they are sound. */
export const contentProblems = (
  directory: string,
  { isReleasing = false, isLookingAt = false }: Writing = {},
): Found => {
  const { files, problems: early } = readContentFiles(directory);
  const texts = Object.fromEntries(
    Object.entries(below(files, 'data')).map(([name, text]) => [name.replace(/\.yaml$/u, ''), text]),
  );
  let figures: QuotedFigures | undefined;
  const quoted = (data: Data): QuotedFigures => (figures ??= quotedFigures(data));
  const read = readData(texts, (part, data) => {
    resolvePart(part, data);
    assertQuoted(part, quoted(data));
  });
  const { data } = read;
  const known = knownOf(read, files, () => quoted(data));
  const problems: Problem[] = [...early, ...read.problems];
  const locators = new Map<string, ReturnType<typeof locateById>>();
  const locate = (file: FactFileName, id: string, path: readonly PropertyKey[], message: string) => {
    const found = locators.get(file) ?? locateById(texts[file] ?? '');
    locators.set(file, found);
    return found(id, path, foundIn(message));
  };
  for (const { file, id, path, message } of recordFindings(data))
    problems.push({
      file: `content/data/${file}.yaml`,
      ...locate(file, id, path, message),
      entry: id,
      field: path.join('.'),
      message,
    });
  const summaries = below(files, 'summaries', '.mdx');
  // Without the list of articles every summary would seem to belong to none.
  const articles = read.idsOf('articles') ?? Object.keys(summaries).map((path) => path.replace(/^\w+\/|\.mdx$/gu, ''));
  problems.push(
    ...checkSummaries(
      summaries,
      known,
      [...articles].map((id) => ({ id })),
      data.claims,
    ),
  );
  problems.push(...checkPairs('content/pages', below(files, 'pages', '.mdx'), known, ['method']).problems);
  problems.push(...checkLessons(below(files, 'lessons', '.mdx'), known));
  const areFactsSound = read.problems.length === 0;
  problems.push(...checkReleases({ directory, data: areFactsSound ? data : undefined, texts, isReleasing }));
  const ledger = files['parity.json'];
  const isLedgerRead = !early.some(({ file }) => file === 'content/parity.json');
  if (ledger !== undefined && isLedgerRead && !isLookingAt)
    problems.push(...ledgerProblems(directory, ledger, problems.length === 0 ? data : undefined));
  return { data, problems: withoutEchoes(problems) };
};
