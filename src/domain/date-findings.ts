import type { Data } from '#data/fact-files.ts';
import type { RecordFinding } from './record-finding.ts';

const datedPath = /\/(20\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/-]|$)/u;
const datedId = /-((?:19|20)\d\d(?:-\d\d){0,2})$/u;

/** True when two dates agree as far as both are known. */
const agree = (one: string, other: string): boolean => {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) === other.slice(0, known);
};

/** Returns the dates of sources and events that differ from the one in their id or address. */
export const dateFindings = ({ sources, events }: Pick<Data, 'sources' | 'events'>): RecordFinding[] => {
  const inId = [
    ...sources.map(({ id, published }) => ({ file: 'sources' as const, id, path: ['published'], date: published })),
    ...events.map(({ id, on }) => ({ file: 'events' as const, id, path: ['on'], date: on })),
  ].map((row) => ({ ...row, other: datedId.exec(row.id)?.[1], place: 'id' }));
  const inAddress = sources.map(({ id, published, url = '' }) => {
    const other = datedPath.exec(url)?.slice(1).filter(Boolean).join('-');
    return { file: 'sources' as const, id, path: ['published'], date: published, other, place: 'address' };
  });
  return [...inId, ...inAddress].flatMap(({ file, id, path, date, other, place }) =>
    date === undefined || other === undefined || agree(date, other)
      ? []
      : [{ file, id, path, message: `is ${date}, but the ${place} says ${other}: correct the date` }],
  );
};
