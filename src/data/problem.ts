/** One mistake in the content: where it is, what is wrong and how to mend it. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Id of the record, where there is one. */
  readonly entry?: string;
  /** Path of the field, such as `amount.low`. */
  readonly field?: string;
  readonly message: string;
}

/** Returns what a caught error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Returns the problem on one line: `content/data/thefts.yaml:7:8 ronin-2022 → amount.low: is out of order`. */
export const printProblem = ({ file, line, column, entry, field, message }: Problem): string => {
  const place = [entry, field].filter((part) => part !== undefined && part !== '').join(' → ');
  return `${file}:${line}:${column} ${place === '' ? '' : `${place}: `}${message}`;
};

/** Thrown when content is refused; its message lists every problem at once. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    const noun = problems.length === 1 ? 'problem' : 'problems';
    super(`${problems.length} ${noun} in the content. Nothing was built.\n${problems.map(printProblem).join('\n')}`);
    this.name = 'ContentError';
  }
}
