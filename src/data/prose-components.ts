import { parseFigure, type TextPart } from './figure.ts';
import { messageOf } from './problem.ts';

/** Tells what exists: the part of the data and of the site that prose may name. */
export interface Known {
  readonly has: (
    kind: 'claim' | 'source' | 'platform' | 'chart' | 'drawing' | 'term' | 'command' | 'page',
    id: string,
  ) => boolean;
  /** @throws when the part names nothing. */
  readonly resolve: (part: TextPart) => unknown;
  /** Last day the data can speak of; texts can't be reviewed after it. */
  readonly lastDay?: string | undefined;
}

/** A component writers use in MDX. */
interface ProseComponent {
  /** Its attributes, all of them needed. The first names what both languages share. */
  readonly attributes: readonly string[];
  /** Attributes it may have; both languages share them. */
  readonly optional?: readonly string[];
  /** Attributes besides the first that both languages share. */
  readonly shared?: readonly string[];
  /** True for what only lessons use. */
  readonly isOfLessons?: true;
  /** True where words stand between its tags. */
  readonly holdsWords?: true;
  /** True where a figure may be typed between its tags. */
  readonly mayTypeFigures?: true;
  /** True where the first attribute differs between the languages. */
  readonly isWorded?: true;
  /** Returns what is wrong with the first attribute. */
  readonly check?: (value: string, known: Known) => string | undefined;
}

const resolved = (part: () => TextPart, known: Known): string | undefined => {
  try {
    known.resolve(part());
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
};

const exists =
  (kind: Parameters<Known['has']>[0]) =>
  (id: string, known: Known): string | undefined =>
    known.has(kind, id) ? undefined : `names the ${kind} “${id}”, which does not exist: mend the id`;

const headingId = (id: string): string | undefined =>
  /^[a-z]+(?:-[a-z]+)*$/u.test(id)
    ? undefined
    : `gives the heading the id “${id}”: write small ASCII words joined by hyphens, the same in both languages`;

const partId = (id: string): string | undefined =>
  /^[a-z]+(?:-?[a-z0-9]+)*$/u.test(id)
    ? undefined
    : `has the id “${id}”: write small ASCII words and numbers, the same in both languages`;

const pagePath = (path: string, known: Known): string | undefined => {
  if (!/^(?:[a-z0-9]+(?:[.-][a-z0-9]+)*\/)*(?:#[a-z0-9]+(?:[.-][a-z0-9]+)*)?$/u.test(path))
    return `links to “${path}”: write a path below the language, such as thefts/bybit-2025/ or method/#certainty`;
  return known.has('page', path) ? undefined : `links to “${path}”, which the site does not have: mend the path`;
};

/** The components writers use; `content/README.md` shows each. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Section: { attributes: ['id', 'title'], holdsWords: true, check: headingId },
  Subheading: { attributes: ['id', 'title'], check: headingId },
  Figure: {
    attributes: ['of'],
    check: (value, known) => resolved(() => parseFigure(value), known),
  },
  Comparison: {
    attributes: ['of'],
    holdsWords: true,
    check: (name, known) => resolved(() => ({ kind: 'comparison', name, text: '' }), known),
  },
  Claim: { attributes: ['id'], check: exists('claim') },
  Cite: { attributes: ['source'], check: exists('source') },
  Platform: { attributes: ['id'], check: exists('platform') },
  Chart: { attributes: ['name'], check: exists('chart') },
  Drawing: { attributes: ['name'], check: exists('drawing') },
  Term: { attributes: ['id'], holdsWords: true, check: exists('term') },
  Command: { attributes: ['name'], check: exists('command') },
  Signature: { attributes: [] },
  PageLink: { attributes: ['to'], holdsWords: true, check: pagePath },
  Quoted: { attributes: ['reason'], holdsWords: true, mayTypeFigures: true, isWorded: true },
  Step: {
    attributes: ['id', 'minutes', 'title'],
    shared: ['minutes'],
    holdsWords: true,
    isOfLessons: true,
    check: partId,
  },
  DrawFirst: { attributes: [], isOfLessons: true },
  Question: { attributes: ['id', 'title'], holdsWords: true, isOfLessons: true, check: partId },
  Option: { attributes: [], optional: ['isRight'], holdsWords: true, isOfLessons: true },
  Answer: { attributes: [], holdsWords: true, isOfLessons: true },
};

/** Returns the component of that name; undefined where writers have none. */
export const proseComponent = (name: string): ProseComponent | undefined =>
  Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
