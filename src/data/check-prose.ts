import type { MdastNode } from 'satteri';
import { bracesIn, partsOf, sharedPart, withoutBraces } from './figure.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { lessonFolder } from './lesson.ts';
import { dateProblems } from './named-dates.ts';
import { parseProse } from './parse-prose.ts';
import { messageOf, type Problem } from './problem.ts';
import { proseComponent, proseComponents, type Known } from './prose-components.ts';
import { plainText, typedAddress } from './text.ts';
import { typedComparison } from './typed-comparison.ts';
import { typedFigure } from './typed-figure.ts';
import { wrongLanguage } from './wrong-language.ts';

/** One thing both halves must have at the same place, with the words it holds in this half. */
export interface SkeletonPart {
  readonly part: string;
  readonly line: number;
  readonly words?: string;
}

/** What both halves of a prose file must share, in order: `Section checked`, `Figure theft:bybit-2025`, … */
export interface Skeleton {
  /** Undefined when the half can't be read at all. */
  readonly parts: readonly SkeletonPart[] | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly problems: readonly Problem[];
}

const isElement = (node: MdastNode): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Markdown that prose may use besides components. */
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

const wordProblems = (words: string): string[] =>
  (plainText.safeParse(words).error?.issues ?? []).map(({ message }) => message);

/** Returns the lines of front matter that readers see, by key. */
const linesOf = (frontMatter: FrontMatter | undefined): [key: string, line: string][] => {
  if (frontMatter === undefined) return [];
  const { title, summary } = frontMatter;
  return Object.entries(
    'question' in frontMatter ? { title, question: frontMatter.question, summary } : { title, summary },
  );
};

/** Returns the line of a key of the front matter, from 1. */
const lineOfKey = (text: string, key: string): number =>
  Math.max(1, text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1);

/** Returns the language of a half by its path: the folder it stands in. */
const languageOf = (file: string): 'ar' | 'en' | undefined => {
  const [, locale] = /\/(ar|en)\/[^/]+$/u.exec(file) ?? [];
  return locale === 'ar' || locale === 'en' ? locale : undefined;
};

/** Returns what is wrong with the language and the dates of words, read together. */
const sentenceProblems = (file: string, words: string): string[] => {
  const language = languageOf(file);
  const wrong = language === undefined ? undefined : wrongLanguage(language, words);
  return [...(wrong === undefined ? [] : [wrong]), ...dateProblems(words)];
};

/** Returns the words inside a node, without those that stand in quotation or beside figures of another half. */
const wordsOf = (node: MdastNode): string => {
  if (node.type === 'text') return node.value;
  if (isElement(node) && ['Quoted', 'Answer', 'Question', 'Option', 'Step', 'Section'].includes(node.name ?? ''))
    return ' ';
  if (node.type === 'list') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};

/** Returns what is wrong with one line of front matter, and what its other half must share. */
const checkLine = (line: string, known: Known): { problems: string[]; shared: string[] } => {
  const typed = typedFigure(withoutBraces(line));
  const problems = typed === undefined ? [] : [`types the figure “${typed}”: write a reference in braces`];
  const compared = typedComparison(withoutBraces(line));
  if (compared !== undefined) problems.push(`compares figures in the words “${compared}”: write {is:NAME|${compared}}`);
  for (const braces of bracesIn(line)) {
    try {
      for (const part of partsOf(`{${braces}}`)) known.resolve(part);
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  return { problems, shared: bracesIn(line).map(sharedPart) };
};

const attributeOf = ({ attributes }: JsxNode, name: string): string | undefined => {
  const value = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
};

/** Returns what is wrong with an element, and what it names. */
const checkElement = (node: JsxNode, file: string, known: Known): { problems: string[]; part: string | undefined } => {
  const name = node.name ?? '';
  const component = proseComponent(name);
  if (component === undefined) {
    const names = Object.keys(proseComponents).join(', ');
    return { problems: [`uses <${name}>, which is not one of the components: ${names}`], part: undefined };
  }
  const { attributes, optional = [], shared = [], holdsWords = false, isWorded = false, check } = component;
  const problems: string[] = [];
  if (component.isOfLessons === true && !file.startsWith(lessonFolder))
    problems.push(`uses <${name}>, which only lessons have: move it to ${lessonFolder}`);
  const given = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (
      attribute.type === 'mdxJsxAttribute' &&
      typeof attribute.value === 'string' &&
      [...attributes, ...optional].includes(attribute.name)
    )
      given.set(attribute.name, attribute.value);
    else {
      const wanted = [...attributes, ...optional].map((key) => `${key}="…"`).join(' ');
      problems.push(`gives <${name}> an attribute it does not take: write ${wanted === '' ? 'none' : wanted}`);
    }
  }
  const missing = attributes.filter((key) => !given.has(key));
  if (missing.length > 0)
    problems.push(`leaves out ${missing.join(' and ')} of <${name}>: add ${missing.length > 1 ? 'them' : 'it'}`);
  const value = given.get(attributes[0] ?? '') ?? '';
  const wrong = check?.(value, known);
  if (wrong !== undefined) problems.push(wrong);
  for (const key of ['title', 'reason']) {
    const words = given.get(key);
    if (words === undefined) continue;
    for (const message of wordProblems(words)) problems.push(`${key} ${message}`);
    const typed = typedFigure(words);
    if (typed !== undefined) problems.push(`${key} types the figure “${typed}”: word the heading without it`);
    const compared = typedComparison(words);
    if (compared !== undefined)
      problems.push(`${key} compares figures in the words “${compared}”: word the heading without them`);
  }
  if (node.children.length > 0 && !holdsWords)
    problems.push(`puts text inside <${name}>: close it at once, <${name} … />`);
  const named = isWorded ? [] : [value, ...[...shared, ...optional].map((key) => given.get(key) ?? '')];
  return { problems, part: [name, ...named.filter((one) => one !== '')].join(' ') };
};

/** Elements inside which a figure, or a comparison of figures, may stand in words. */
interface Allowed {
  readonly figures: boolean;
  readonly comparisons: boolean;
}

/** Returns what is wrong with words of the text, where they stand. */
const checkWords = (text: string, allowed: Allowed): string[] => {
  const words = text.replaceAll('\n', ' ').trim();
  const problems = words === '' ? [] : wordProblems(words).map((message) => `text ${message}`);
  const typed = allowed.figures ? undefined : typedFigure(text);
  if (typed !== undefined)
    problems.push(`types the figure “${typed}”: use <Figure of="…" />, or <Quoted reason="…"> around quoted words`);
  const address = typedAddress(text);
  if (address !== undefined)
    problems.push(`types the address “${address}”: cite with <Cite source="…" />, link with <PageLink to="…">`);
  const compared = allowed.comparisons ? undefined : typedComparison(text);
  if (compared !== undefined)
    problems.push(`compares figures in the words “${compared}”: put them into <Comparison of="…">`);
  return problems;
};

/** Returns what is wrong with a node that is neither an element nor words. */
const checkMarkdown = ({ type }: MdastNode): string[] => {
  if (proseNodes.has(type)) return [];
  if (type === 'heading') {
    return [
      'is a Markdown heading: write <Section id="…" title="…"> or <Subheading id="…" title="…" />, so that both languages share the id',
    ];
  }
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression' || type === 'mdxjsEsm')
    return ['is code: prose holds only words and components'];
  return [`is Markdown that prose doesn’t use (${type}): cite with <Cite source="…" />, show with components`];
};

/**
 * Reads one half of a prose file. Returns its skeleton and every mistake: syntax, front matter, elements and attributes
 * that are not allowed, ids that name nothing, figures typed into prose.
 */
export const checkProse = (file: string, text: string, known: Known): Skeleton => {
  const { frontMatter, problems: early } = readFrontMatter(file, text);
  const problems: Problem[] = [...early];
  const parts: SkeletonPart[] = [];
  for (const [key, value] of linesOf(frontMatter)) {
    const line = lineOfKey(text, key);
    const { problems: found, shared } = checkLine(value, known);
    parts.push({ part: `front matter ${key}`, line, words: value });
    parts.push(...shared.map((part) => ({ part: `front matter {${part}}`, line })));
    const messages = [...found, ...sentenceProblems(file, value)];
    problems.push(...messages.map((message) => ({ file, line, column: 1, field: key, message })));
  }
  if (frontMatter !== undefined) {
    const line = lineOfKey(text, 'reviewedOn');
    parts.push({ part: `reviewedOn ${frontMatter.reviewedOn}`, line });
    if (known.lastDay !== undefined && frontMatter.reviewedOn > known.lastDay)
      problems.push({
        file,
        line,
        column: 1,
        field: 'reviewedOn',
        message: `is ${frontMatter.reviewedOn}, after ${known.lastDay}, the last day of the data: correct it, or add the edition the text belongs to`,
      });
  }

  let root: MdastNode;
  try {
    root = parseProse(file, text).root;
  } catch (error) {
    const [, line = '1', column = '1', what = messageOf(error)] =
      /^(\d+):(\d+): ([\s\S]*)$/u.exec(messageOf(error)) ?? [];
    problems.push({ file, line: Number(line), column: Number(column), message: `is not valid MDX: ${what}` });
    return { parts: undefined, frontMatter, problems };
  }

  const headings = new Set<string>();
  const visit = (node: MdastNode, allowed: Allowed): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const report = (messages: readonly string[]): void =>
      void problems.push(...messages.map((message) => ({ file, line, column, message })));
    let inside = allowed;
    if (isElement(node)) {
      const { problems: found, part } = checkElement(node, file, known);
      report(found);
      const title = attributeOf(node, 'title');
      if (title !== undefined) report(sentenceProblems(file, title));
      if (part !== undefined) parts.push({ part, line, ...(title === undefined ? {} : { words: title }) });
      const heading = /^(?:Section|Subheading|Step|Question) (\S+)/u.exec(part ?? '')?.[1];
      if (heading !== undefined && headings.has(heading))
        report([`gives the id “${heading}” to a second heading: choose another`]);
      if (heading !== undefined) headings.add(heading);
      const isQuoted = proseComponent(node.name ?? '')?.mayTypeFigures === true;
      if (isQuoted) inside = { figures: true, comparisons: true };
      if (node.name === 'Comparison') inside = { ...inside, comparisons: true };
    } else report(node.type === 'text' ? checkWords(node.value, allowed) : checkMarkdown(node));
    if (node.type === 'paragraph') {
      const words = wordsOf(node);
      report(sentenceProblems(file, words));
      parts.push({ part: node.type, line, words });
    }
    if (['listItem', 'list', 'blockquote', 'strong'].includes(node.type)) parts.push({ part: node.type, line });
    if ('children' in node) for (const child of node.children) visit(child, inside);
  };
  visit(root, { figures: false, comparisons: false });
  return { parts, frontMatter, problems };
};
