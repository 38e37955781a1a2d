import type { Organisation } from '#data/organisation.ts';

/** Feminine by its ending, as in «وزارة», «السلطات». */
const feminineEnding = /^\S*(?:ة|ات)(?:\s|$)/u;

/** People and firms that Arabic treats as masculine: the rest of their kinds are companies, «شركة». */
const masculine: ReadonlySet<string> = new Set(['zachxbt', 'humanity-protocol', 'unnamed-experts-press']);

/** Returns the gender an Arabic verb takes before the name of an organisation. */
export const arabicGender = ({ id, name, kind }: Organisation): 'f' | 'm' => {
  if (kind === 'government' || kind === 'intergovernmental') return feminineEnding.test(name.ar) ? 'f' : 'm';
  return masculine.has(id) ? 'm' : 'f';
};
