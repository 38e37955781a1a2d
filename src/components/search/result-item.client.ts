import type { ResultWords } from '#search/search-file.ts';
import type { Piece } from '#search/search-engine.client.ts';
import type { SearchWords } from './search-words.ts';

/** What a list of results needs besides them. */
export interface ResultPlace {
  /** Address the paths of results lie below. */
  readonly pages: string;
  readonly words: SearchWords;
  /** Returns the finished mark of a level or verdict. */
  readonly mark: (name: string) => Node | undefined;
  /** Cuts a text around the words sought. */
  readonly cut: (text: string) => readonly Piece[];
}

const element = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

const marked = (text: string, { cut }: ResultPlace): (Node | string)[] =>
  cut(text).map((piece) => (piece.isSought ? element('mark', piece.text) : piece.text));

/** Returns a link to a result, its title as words. */
export const resultLink = ({ path, title }: ResultWords, { pages }: Pick<ResultPlace, 'pages'>): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `${pages}${path}`;
  link.dir = 'auto';
  link.textContent = title;
  return link;
};

/** Returns one result: its title as a link, what it is, how sure, and a sentence, the words sought marked. */
export const resultItem = (result: ResultWords, place: ResultPlace): HTMLLIElement => {
  const link = resultLink(result, place);
  link.replaceChildren(...marked(result.title, place));
  const what = element('div', element('span', place.words.kinds[result.kind] ?? ''));
  what.className = 'what small soft';
  const mark = place.mark(result.mark);
  if (mark !== undefined) what.append(mark);
  if (result.by !== '') what.append(element('span', place.words.by.replace('{name}', result.by)));
  const summary = element('p', ...marked(result.summary, place));
  summary.dir = 'auto';
  const item = document.createElement('li');
  item.append(element('h3', link), what, summary);
  return item;
};
