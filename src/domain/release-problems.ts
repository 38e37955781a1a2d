import type { Correction } from '#data/correction.ts';
import type { Data } from '#data/fact-files.ts';
import type { Problem } from '#data/problem.ts';
import { parseRecord, publishedFiles, type PublishedValue } from '#data/published-value.ts';
import type { ReleaseFile } from '#data/release-file.ts';
import { correctionGaps, type CorrectionGap } from './correction-gaps.ts';
import { publishedFigures } from './published-figures.ts';

/** Returns the place of a record or its field in a file of facts, given without `.yaml`. */
export type LocateFact = (
  file: string,
  id: string,
  path?: readonly PropertyKey[],
) => { readonly line: number; readonly column: number };

/** What is compared. */
interface Compared {
  readonly data: Pick<Data, 'thefts' | 'estimates' | 'claims' | 'releases' | 'corrections'>;
  /** Editions published so far, the oldest first. */
  readonly files: readonly ReleaseFile[];
  /** Editions whose charts are frozen. */
  readonly charts: readonly { readonly release: string }[];
  readonly locate: LocateFact;
  /** Edition whose files are being made and may be missing. */
  readonly open?: string | undefined;
}

const cure = 'add an entry to content/data/corrections.yaml (record, field, from, to, why), or restore it';

const shown = (value: PublishedValue | null): string => (value === null ? 'no value' : String(value));

const correctionProblem = ({ id, record, field, from, to, on }: Correction, locate: LocateFact): Problem => ({
  file: 'content/data/corrections.yaml',
  ...locate('corrections', id),
  entry: id,
  message: `tells no change of a published figure: ${record} → ${field} did not go from ${shown(from)} to ${shown(to)} between the editions around ${on}: write what was published and what it became, or remove the entry`,
});

const gapProblem = (gap: CorrectionGap, locate: LocateFact): Problem => {
  if (gap.kind === 'unfounded') return correctionProblem(gap.correction, locate);
  const { kind, id } = parseRecord(gap.record);
  const name = publishedFiles[kind];
  const file = `content/data/${name}.yaml`;
  if (gap.kind === 'removed')
    return {
      file,
      line: 1,
      column: 1,
      entry: id,
      message: `was published in release ${gap.release} and is gone: restore the record, ids are for ever`,
    };
  const then =
    gap.correctedBy === undefined
      ? `was published as ${shown(gap.from)} in release ${gap.release}`
      : `became ${shown(gap.from)} with the correction “${gap.correctedBy}”`;
  const now = gap.until === undefined ? 'is now' : `was published in release ${gap.until} as`;
  return {
    file,
    ...locate(name, id, gap.field.split('.')),
    entry: id,
    field: gap.field,
    message: `${then} and ${now} ${shown(gap.to)}: ${cure}`,
  };
};

/** Returns what is wrong between the list of editions and their files. */
const editionProblems = ({ data, files, charts, locate, open }: Compared): Problem[] => {
  const { releases } = data;
  const missing = (folder: string, published: Compared['charts']): Problem[] =>
    releases
      .filter(({ id }) => id !== open && !published.some(({ release }) => release === id))
      .map(({ id }) => ({
        file: 'content/data/releases.yaml',
        ...locate('releases', id),
        entry: id,
        message: `has no file ${folder}/${id}.json: run npm run release, or restore the file`,
      }));
  const unlisted = charts
    .filter(({ release }) => !releases.some(({ id }) => id === release))
    .map(({ release }) => ({
      file: `content/releases/charts/${release}.json`,
      line: 1,
      column: 1,
      message: 'belongs to no edition of content/data/releases.yaml: restore the edition, or remove the file',
    }));
  const changed = files.flatMap(({ release, asOf, coveredTo }): Problem[] => {
    const edition = releases.find(({ id }) => id === release);
    if (edition?.asOf === asOf && edition.coveredTo === coveredTo) return [];
    return [
      {
        file: 'content/data/releases.yaml',
        ...locate('releases', release),
        entry: release,
        message: `was published with asOf ${asOf} and coveredTo ${coveredTo}: restore the edition, it never changes`,
      },
    ];
  });
  return [
    ...missing('content/releases', files),
    ...missing('content/releases/charts', charts),
    ...unlisted,
    ...changed,
  ];
};

/**
 * Compares the facts with the editions published so far. Returns every published figure that changed without a correction,
 * every correction of a change that never was, and editions that miss or contradict their files.
 */
export const releaseProblems = (compared: Compared): Problem[] => [
  ...editionProblems(compared),
  ...correctionGaps(compared.files, publishedFigures(compared.data), compared.data.corrections).map((gap) =>
    gapProblem(gap, compared.locate),
  ),
];
