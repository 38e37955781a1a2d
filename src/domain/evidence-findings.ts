import type { Data } from '#data/fact-files.ts';
import type { SupportedField, Theft } from '#data/theft.ts';
import type { RecordFinding } from './record-finding.ts';

/** Fields that no record of a theft may have without words that support them. */
const needed: readonly SupportedField[] = ['amount', 'date', 'attribution'];

/** Fields a record may lack, and whether it has them. */
const optional = (theft: Theft): Partial<Record<SupportedField, boolean>> => ({
  low: theft.amount.low !== undefined,
  high: theft.amount.high !== undefined,
  recovered: theft.recoveredUsd !== undefined,
  assets: theft.assets !== undefined,
  method: theft.method !== undefined,
});

const ofTheft = (theft: Theft): RecordFinding[] => {
  const at = (path: readonly (string | number)[], message: string): RecordFinding => ({
    file: 'thefts',
    id: theft.id,
    path,
    message,
  });
  const supported = new Set(theft.evidence.flatMap(({ supports }) => supports));
  const has = optional(theft);
  const wanted = [...needed, ...(has.recovered === true ? (['recovered'] as const) : [])];
  return [
    ...wanted
      .filter((field) => !supported.has(field))
      .map((field) => at(['evidence'], `supports “${field}” with no words: quote a source that gives it`)),
    ...theft.evidence.flatMap(({ supports }, index) =>
      supports
        .filter((field) => has[field] === false)
        .map((field) =>
          at(['evidence', index, 'supports'], `supports “${field}”, which the record lacks: add it, or mend the list`),
        ),
    ),
  ];
};

const isEarlier = (one: string, other: string): boolean => {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
};

/** Returns the sources quoted for a theft that were published before it: one of the two dates is wrong. */
const ofTime = ({ thefts, sources }: Pick<Data, 'thefts' | 'sources'>): RecordFinding[] => {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return thefts.flatMap(({ id, stolenOn, evidence }) =>
    evidence.flatMap(({ source }, index): RecordFinding[] => {
      const on = published.get(source);
      if (on === undefined || !isEarlier(on, stolenOn)) return [];
      return [
        {
          file: 'thefts',
          id,
          path: ['evidence', index, 'source'],
          message: `names “${source}”, published on ${on}, before the theft of ${stolenOn}: correct one of the two dates, or the id`,
        },
      ];
    }),
  );
};

/** Returns what is wrong between thefts and the words that support them: missing support, support of nothing, wrong time. */
export const evidenceFindings = (data: Pick<Data, 'thefts' | 'sources'>): RecordFinding[] => [
  ...data.thefts.flatMap(ofTheft),
  ...ofTime(data),
];
