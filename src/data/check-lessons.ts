import type { MdastNode } from 'satteri';
import { checkPairs } from './check-pairs.ts';
import { lessonMinutes } from './lesson.ts';
import { parseProse } from './parse-prose.ts';
import type { Problem } from './problem.ts';
import type { Known } from './prose-components.ts';

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What each part of a lesson stands directly in. */
const places: Readonly<Record<string, string>> = {
  Step: 'Section plan',
  DrawFirst: 'Section handout-plain',
  Question: 'Section quiz',
  Option: 'Question',
  Answer: 'Question',
};

const isElement = (node: MdastNode): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attributeOf = ({ attributes }: JsxNode, name: string): string | undefined => {
  const value = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
};

const elementsIn = (node: MdastNode): JsxNode[] => {
  const children: readonly MdastNode[] = 'children' in node ? node.children : [];
  return children.filter(isElement);
};

/** Returns what is wrong with a question: how many options, how many of them right, one answer after them. */
const questionProblems = (question: JsxNode): string[] => {
  const id = attributeOf(question, 'id') ?? '';
  const inside = elementsIn(question);
  const options = inside.filter(({ name }) => name === 'Option');
  const right = options.filter((option) => attributeOf(option, 'isRight') === 'yes');
  const odd = options.filter((option) => !['yes', undefined].includes(attributeOf(option, 'isRight')));
  const answers = inside.filter(({ name }) => name === 'Answer');
  return [
    ...(options.length < 2 || options.length > 4
      ? [`the question “${id}” has ${options.length} options: write two to four`]
      : []),
    ...(right.length === 1
      ? []
      : [`the question “${id}” has ${right.length} right options: mark exactly one with isRight="yes"`]),
    ...(odd.length > 0 ? [`the question “${id}” has an option whose isRight is not “yes”: leave isRight out`] : []),
    ...(answers.length === 1 && inside.at(-1)?.name === 'Answer'
      ? []
      : [`the question “${id}” has ${answers.length} answers or one before an option: end it with one <Answer>`]),
  ];
};

/** Returns the minutes of a step; not a number where it says none. */
const minutesOf = (step: JsxNode): number => {
  const minutes = attributeOf(step, 'minutes') ?? '';
  return /^[1-9]\d?$/u.test(minutes) ? Number(minutes) : Number.NaN;
};

/** Returns what is wrong with one half of a lesson besides its words: where its parts stand, time, questions. */
const lessonProblems = (file: string, text: string): Problem[] => {
  const problems: Problem[] = [];
  const report = ({ position }: MdastNode, message: string): void =>
    void problems.push({ file, line: position?.start.line ?? 1, column: position?.start.column ?? 1, message });
  const steps: JsxNode[] = [];
  const visit = (node: MdastNode, within: string): void => {
    let inside = within;
    if (isElement(node)) {
      const name = node.name ?? '';
      const place = Object.hasOwn(places, name) ? places[name] : undefined;
      if (place !== undefined && place !== within) report(node, `has <${name}> outside ${place}: move it there`);
      if (name === 'Question') for (const problem of questionProblems(node)) report(node, problem);
      if (name === 'Step') steps.push(node);
      if (name === 'Step' && Number.isNaN(minutesOf(node)))
        report(node, `gives a step the minutes “${attributeOf(node, 'minutes') ?? ''}”: write a whole number`);
      inside = name === 'Section' ? `Section ${attributeOf(node, 'id') ?? ''}` : name;
    }
    if ('children' in node) for (const child of node.children) visit(child, inside);
  };
  const { root } = parseProse(file, text);
  visit(root, '');
  const minutes = steps.reduce((sum, step) => sum + minutesOf(step), 0);
  if (!Number.isNaN(minutes) && minutes !== lessonMinutes)
    report(root, `has steps of ${minutes} minutes together: a lesson takes ${lessonMinutes}`);
  return problems;
};

/** Checks all lessons, given as texts by path (`ar/<lesson>.mdx`): the pairs, and the parts of each. Returns every problem. */
export const checkLessons = (texts: Readonly<Record<string, string>>, known: Known): Problem[] => {
  const { halves, problems } = checkPairs('content/lessons', texts, known);
  const readable = [...halves.values()].flatMap((pair) =>
    [...pair.values()].filter(({ skeleton }) => skeleton.parts !== undefined),
  );
  return [
    ...problems,
    ...readable.flatMap(({ file }) => lessonProblems(file, texts[file.replace('content/lessons/', '')] ?? '')),
  ];
};
