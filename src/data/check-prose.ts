import { mdxToMdast, type MdastNode } from 'satteri';
import { figuresIn, parseFigure, type FigureRef } from './figure.ts';
import { messageOf, type Problem } from './problem.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { plainText } from './text.ts';
import { typedFigure } from './typed-figure.ts';

/** The components writers use and the one attribute each must have; other attributes are listed after it. */
const components: Readonly<Record<string, readonly string[]>> = {
  Section: ['id', 'title'],
  Subheading: ['id', 'title'],
  Figure: ['of'],
  Claim: ['id'],
  Cite: ['source'],
  Platform: ['id'],
  Chart: ['name'],
  Quoted: ['reason'],
};

/** What both halves of a summary must share, in order: `Section checked`, `Figure theft:bybit-2025`, … */
export interface Skeleton {
  /** Undefined when the half can't be read at all. */
  readonly parts: readonly { readonly part: string; readonly line: number }[] | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly problems: readonly Problem[];
}

/** Tells whether a record exists; the part of the data a summary may name. */
export interface Known {
  readonly has: (kind: 'claim' | 'source' | 'platform' | 'chart', id: string) => boolean;
  /** @throws when the figure names nothing. */
  readonly resolve: (figure: FigureRef) => unknown;
}

const kindOfAttribute = { Claim: 'claim', Cite: 'source', Platform: 'platform', Chart: 'chart' } as const;

/** Markdown that summaries may use besides components. */
const proseNodes: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'paragraph',
  'strong',
  'list',
  'listItem',
  'blockquote',
  'break',
]);

const textProblems = (text: string): string[] =>
  (plainText.safeParse(text).error?.issues ?? []).map(({ message }) => message);

const figureProblem = (reference: string, known: Known): string | undefined => {
  try {
    const figure = parseFigure(reference);
    if (figure.kind === 'measure')
      return `gives the figure ${reference} without a record: name a theft, an estimate, a year or a sum`;
    known.resolve(figure);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
};

/**
 * Reads one half of a summary. Returns its skeleton and every mistake: syntax, front matter, elements and attributes
 * that are not allowed, ids that name nothing, figures typed into prose.
 */
export const checkSummary = (file: string, text: string, known: Known): Skeleton => {
  const problems: Problem[] = [];
  const parts: { part: string; line: number }[] = [];
  const { frontMatter, problems: early } = readFrontMatter(file, text);
  problems.push(...early);
  for (const value of frontMatter === undefined ? [] : [frontMatter.title, frontMatter.summary]) {
    const typed = typedFigure(value.replace(/\{[^{}]*\}/gu, ' '));
    if (typed !== undefined)
      problems.push({
        file,
        line: 1,
        column: 1,
        field: 'front matter',
        message: `types the figure “${typed}”: write a reference in braces`,
      });
    for (const reference of figuresIn(value)) {
      parts.push({ part: `front matter {${reference}}`, line: 1 });
      const problem = figureProblem(reference, known);
      if (problem !== undefined) problems.push({ file, line: 1, column: 1, field: 'front matter', message: problem });
    }
  }

  let root: MdastNode;
  try {
    root = mdxToMdast(text);
  } catch (error) {
    const [, line = '1', column = '1', what = messageOf(error)] =
      /^(\d+):(\d+): ([\s\S]*)$/u.exec(messageOf(error)) ?? [];
    problems.push({ file, line: Number(line), column: Number(column), message: `is not valid MDX: ${what}` });
    return { parts: undefined, frontMatter, problems };
  }

  const headings = new Set<string>();
  const visit = (node: MdastNode, quoted: boolean): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const problem = (message: string): void => void problems.push({ file, line, column, message });
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const name = node.name ?? '';
        const allowed = Object.hasOwn(components, name) ? components[name] : undefined;
        if (allowed === undefined) {
          problem(`uses <${name}>, which is not one of the components: ${Object.keys(components).join(', ')}`);
          break;
        }
        const given = new Map<string, string>();
        for (const attribute of node.attributes) {
          if (
            attribute.type !== 'mdxJsxAttribute' ||
            typeof attribute.value !== 'string' ||
            !allowed.includes(attribute.name)
          ) {
            problem(
              `gives <${name}> an attribute it does not take: write ${allowed.map((key) => `${key}="…"`).join(' ')}`,
            );
          } else given.set(attribute.name, attribute.value);
        }
        const missing = allowed.filter((key) => !given.has(key));
        if (missing.length > 0)
          problem(`leaves out ${missing.join(' and ')} of <${name}>: add ${missing.length > 1 ? 'them' : 'it'}`);
        const value = given.get(allowed[0] ?? '') ?? '';
        parts.push({ part: name === 'Quoted' ? name : `${name} ${value}`, line });
        if (name === 'Figure') {
          const wrong = figureProblem(value, known);
          if (wrong !== undefined) problem(wrong);
        } else if (name === 'Claim' || name === 'Cite' || name === 'Platform' || name === 'Chart') {
          const kind = kindOfAttribute[name];
          if (!known.has(kind, value)) problem(`names the ${kind} “${value}”, which does not exist: mend the id`);
        } else if ((name === 'Section' || name === 'Subheading') && !/^[a-z]+(?:-[a-z]+)*$/u.test(value)) {
          problem(
            `gives the heading the id “${value}”: write small ASCII words joined by hyphens, the same in both languages`,
          );
        }
        for (const key of ['title', 'reason']) {
          const words = given.get(key);
          if (words === undefined) continue;
          for (const message of textProblems(words)) problem(`${key} ${message}`);
          const typed = typedFigure(words);
          if (typed !== undefined) problem(`${key} types the figure “${typed}”: word the heading without it`);
        }
        if (node.children.length > 0 && name !== 'Section' && name !== 'Quoted') {
          problem(`puts text inside <${name}>: close it at once, <${name} … />`);
        }
        if (name === 'Section' || name === 'Subheading') {
          if (headings.has(value)) problem(`gives the id “${value}” to a second heading: choose another`);
          headings.add(value);
        }
        break;
      }
      case 'text': {
        const words = node.value.replaceAll('\n', ' ').trim();
        if (words !== '') for (const message of textProblems(words)) problem(`text ${message}`);
        const typed = quoted ? undefined : typedFigure(node.value);
        if (typed !== undefined)
          problem(`types the figure “${typed}”: use <Figure of="…" />, or <Quoted reason="…"> around quoted words`);
        break;
      }
      case 'heading':
        problem(
          'is a Markdown heading: write <Section id="…" title="…"> or <Subheading id="…" title="…" />, so that both languages share the id',
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        problem('is code: summaries hold only prose and components');
        break;
      default:
        if (!proseNodes.has(node.type)) {
          problem(
            `is Markdown that summaries don’t use (${node.type}): cite with <Cite source="…" />, show with components`,
          );
        }
    }
    if (node.type === 'paragraph' || node.type === 'listItem') parts.push({ part: node.type, line });
    if ('children' in node) {
      const inQuote = quoted || ('name' in node && node.name === 'Quoted');
      for (const child of node.children) visit(child, inQuote);
    }
  };
  visit(root, false);
  return { parts, frontMatter, problems };
};
