import { loadJson } from '#site-file.client.ts';
import type { Search } from '#search/search-engine.client.ts';
import type { ResultWords } from '#search/search-file.ts';
import { resultItem, resultLink, type ResultPlace } from './result-item.client.ts';
import type { Counted, SearchWords } from './search-words.ts';

/** Results shown at first, and more each time. */
const page = 20;
/** Milliseconds without a key after which results are shown. */
const pause = 150;

const opened = new Map<string, Promise<Search>>();

/** Returns the search over an index. Code and index are loaded once, when first needed; after a failure again. */
const openIndex = (address: string): Promise<Search> => {
  const before = opened.get(address);
  if (before !== undefined) return before;
  const opening = Promise.all([import('#search/search-engine.client.ts'), loadJson<unknown>(address)]).then(
    ([{ openSearchFile }, file]) => openSearchFile(file),
  );
  opened.set(address, opening);
  opening.catch(() => opened.delete(address));
  return opening;
};

/** Searches the site for what is typed, shows what is found and keeps the query in the address. */
class SearchForm extends HTMLElement {
  readonly #plural = new Intl.PluralRules(document.documentElement.lang);
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Makes the results that wait behind the button: making all at once would keep a reader waiting. */
  #rest: readonly (() => HTMLLIElement)[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.querySelectorAll('fieldset').forEach((part) => {
      part.hidden = false;
      part.disabled = false;
    });
    // What is typed finds its index there already.
    form.addEventListener('focusin', () => void openIndex(this.dataset['index'] ?? '').catch(() => undefined));
    form.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.#search(form), pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#waiting);
      void this.#search(form).then(() => this.querySelector<HTMLElement>('#results')?.focus());
    });
    this.querySelector('.found > button')?.addEventListener('click', () => this.#more());
    addEventListener('popstate', () => this.#read(form));
    this.#read(form);
  }

  /** Fills the form from the address and searches. A kind that is no choice is ignored. */
  #read(form: HTMLFormElement): void {
    const address = new URLSearchParams(location.search);
    const [field, kind] = [form.querySelector('input'), form.querySelector('select')];
    const wanted = address.get('kind') ?? '';
    if (field !== null) field.value = address.get('q') ?? '';
    if (kind !== null) kind.value = [...kind.options].some(({ value }) => value === wanted) ? wanted : '';
    if (address.get('q') !== null) void this.#search(form);
  }

  /** Keeps what is sought in the address and in the link to the other language. */
  #write(sought: URLSearchParams): void {
    const search = sought.size === 0 ? '' : `?${sought.toString()}`;
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    const other = document.querySelector<HTMLAnchorElement>('.switch');
    if (other !== null) other.search = search;
  }

  async #search(form: HTMLFormElement): Promise<void> {
    const values = new FormData(form);
    const [query, kind] = [String(values.get('q') ?? '').trim(), String(values.get('kind') ?? '')];
    const sought = new URLSearchParams(
      [
        ['q', query],
        ['kind', kind],
      ].filter(([, value]) => value !== ''),
    );
    this.#write(sought);
    if (query === '') {
      this.#show([]);
      this.#say('');
      return;
    }
    const words: SearchWords = JSON.parse(this.dataset['words'] ?? '{}');
    const address = this.dataset['index'] ?? '';
    if (!opened.has(address)) this.#say(words.loading);
    try {
      const { results, how, suggestions, cut } = (await openIndex(address)).find(query);
      // Meanwhile something else was typed, which has its own search.
      if (String(new FormData(form).get('q') ?? '').trim() !== query) return;
      const place: ResultPlace = { pages: this.dataset['pages'] ?? '', words, mark: (name) => this.#mark(name), cut };
      const chosen = results.filter((result) => kind === '' || result.kind === kind);
      const note = chosen.length === 0 || how === 'all' ? '' : words[how];
      this.#show(chosen.map((result) => () => resultItem(result, place)));
      this.#say([this.#counted(words.count, chosen.length, words.none), note].filter((part) => part !== '').join('. '));
      if (chosen.length === 0) await this.#help(query, suggestions, place);
    } catch {
      this.#show([]);
      this.#say(words.failed);
    }
  }

  #counted(forms: Counted, count: number, none: string): string {
    return count === 0 ? none : (forms[this.#plural.select(count)] ?? '').replace('{count}', String(count));
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }

  #mark(name: string): Node | undefined {
    const template = [...this.querySelectorAll('template')].find(({ dataset }) => dataset['mark'] === name);
    return template?.content.firstElementChild?.cloneNode(true);
  }

  #show(items: readonly (() => HTMLLIElement)[]): void {
    const found = this.querySelector<HTMLElement>('.found');
    const help = this.querySelector<HTMLElement>('.found .help');
    if (found === null || help === null) return;
    found.hidden = items.length === 0;
    help.hidden = true;
    this.querySelector('.found ol')?.replaceChildren(...items.slice(0, page).map((make) => make()));
    this.#rest = items.slice(page);
    this.#showButton();
  }

  #showButton(): void {
    const button = this.querySelector<HTMLElement>('.found > button');
    if (button !== null) button.hidden = this.#rest.length === 0;
  }

  /** Shows the next results and puts the focus on the first of them. */
  #more(): void {
    const next = this.#rest.slice(0, page).map((make) => make());
    this.#rest = this.#rest.slice(page);
    this.querySelector('.found ol')?.append(...next);
    this.#showButton();
    next[0]?.querySelector('a')?.focus();
  }

  /** Where nothing is found: pages of nearly that spelling, the index of all pages, and how much the other language has. */
  async #help(query: string, suggestions: readonly ResultWords[], place: ResultPlace): Promise<void> {
    const found = this.querySelector<HTMLElement>('.found');
    const help = this.querySelector<HTMLElement>('.found .help');
    if (found === null || help === null) return;
    const index = document.createElement('a');
    index.href = '#all';
    index.textContent = place.words.toIndex;
    const near = suggestions.flatMap((result, at) => [
      at === 0 ? `${place.words.nearest} ` : ' · ',
      resultLink(result, place),
    ]);
    help.replaceChildren(...near, ...(near.length === 0 ? [] : [document.createElement('br')]), index);
    found.hidden = false;
    help.hidden = false;
    const { results, how } = (await openIndex(this.dataset['otherIndex'] ?? '')).find(query);
    if (how !== 'all' || results.length === 0 || !index.isConnected) return;
    const other = document.createElement('a');
    other.href = `${this.dataset['other'] ?? ''}?${new URLSearchParams({ q: query }).toString()}`;
    other.textContent = this.#counted(place.words.elsewhere, results.length, '');
    help.append(' · ', other);
  }
}

customElements.define('search-form', SearchForm);
