import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { cureFor } from './cure.ts';
import { lesson, lessonFolder, type Lesson } from './lesson.ts';
import { summary, type Summary } from './summary.ts';

/** What stands above a text: of a lesson its question too. */
export type FrontMatter = Summary | Lesson;

/** Reads the YAML between the first two `---` lines of a text. Returns it, or every mistake in it with its line. */
export const readFrontMatter = (
  file: string,
  text: string,
): { readonly frontMatter: FrontMatter | undefined; readonly problems: readonly Problem[] } => {
  const yaml = /^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1];
  if (yaml === undefined) {
    return {
      frontMatter: undefined,
      problems: [
        { file, line: 1, column: 1, message: 'has no front matter: start with ---, title, summary, reviewedOn, ---' },
      ],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const broken = document.errors.map(({ message, pos }): Problem => ({
    file,
    ...at(pos[0]),
    message: `is not valid YAML: ${message}`,
  }));
  if (broken.length > 0) return { frontMatter: undefined, problems: broken };
  const schema = file.startsWith(lessonFolder) ? lesson : summary;
  const result = schema.safeParse(document.toJS(), { error: cureFor });
  const problems = (result.error?.issues ?? []).map((issue): Problem => {
    const node: unknown = document.getIn(issue.path, true);
    const start =
      typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
        ? Number(node.range[0])
        : 0;
    return { file, ...at(start), field: issue.path.join('.'), message: issue.message };
  });
  return { frontMatter: result.data, problems };
};
