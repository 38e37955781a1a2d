import { loadText } from '#site-file.client.ts';
import { keepFilters, matches, type Filters } from './record-filters.client.ts';

/** One row with what it is sorted by, column by column. */
interface Row {
  readonly element: HTMLTableRowElement;
  readonly keys: readonly (number | string)[];
}

const keyOf = (cell: Element): number | string => {
  if (cell instanceof HTMLElement && cell.dataset['order'] !== undefined) return Number(cell.dataset['order']);
  const data = cell.querySelector('data');
  if (data !== null) return Number(data.value);
  return cell.querySelector('time')?.dateTime ?? cell.textContent.trim();
};

/** Sorts and filters the table inside it, and keeps what is chosen in the address. */
class RecordTable extends HTMLElement {
  readonly #language = document.documentElement.lang;
  readonly #collator = new Intl.Collator(this.#language);
  readonly #number = new Intl.NumberFormat(`${this.#language}-u-nu-latn`, { maximumFractionDigits: 1 });
  #rows: Row[] = [];

  connectedCallback(): void {
    const body = this.querySelector('tbody');
    if (body === null) return;
    this.#rows = [...body.rows].map((element) => ({ element, keys: [...element.cells].map(keyOf) }));
    this.querySelectorAll('thead th').forEach((head, column) => this.#makeSortable(head, column, body));
    const form = this.querySelector('form');
    if (form === null) return;
    for (const part of this.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
    this.querySelector('a[download]')?.addEventListener('click', (event) => void this.#download(event));
    keepFilters(form, (chosen) => this.#filter(chosen));
  }

  #makeSortable(head: Element, column: number, body: HTMLTableSectionElement): void {
    const button = document.createElement('button');
    const name = head.textContent.trim();
    button.type = 'button';
    button.textContent = name;
    button.title = (this.dataset['sortBy'] ?? '').replace('{column}', name);
    button.addEventListener('click', () => {
      const isUp = head.getAttribute('aria-sort') === 'descending';
      for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
      this.#rows.sort((a, b) => this.#compare(a.keys[column], b.keys[column]) * (isUp ? 1 : -1));
      body.replaceChildren(...this.#rows.map(({ element }) => element));
    });
    head.replaceChildren(button);
  }

  #compare(a: number | string = '', b: number | string = ''): number {
    return typeof a === 'number' && typeof b === 'number' ? a - b : this.#collator.compare(String(a), String(b));
  }

  #filter(chosen: Filters): void {
    let [shown, usd, suspected] = [0, 0, 0];
    for (const { element } of this.#rows) {
      element.hidden = !matches(element, chosen);
      if (element.hidden) continue;
      const amount = Number(element.querySelector('data')?.value ?? 0);
      shown += 1;
      usd += amount;
      if (element.dataset['level'] === 'suspected') suspected += amount;
    }
    const values: Record<string, number> = {
      shown,
      all: this.#rows.length,
      usd: usd / 1e6,
      suspected: suspected / 1e6,
    };
    const output = this.querySelector('output');
    if (output === null) return;
    output.textContent = (this.dataset['shown'] ?? '').replace(/\{(\w+)\}/gu, (_, name: string) =>
      this.#number.format(values[name] ?? 0),
    );
  }

  /** Returns the name of the file with the filters in it: thefts-2022-2025-government.csv. */
  #fileName(url: string): string {
    const chosen = [...new URLSearchParams(location.search).values()];
    return `${[url.replace(/^.*\/|\.csv$/gu, ''), ...chosen].join('-')}.csv`;
  }

  /** Saves the lines of the file whose rows are shown. Where that fails, the link gives the whole file. */
  async #download(event: Event): Promise<void> {
    const url = this.dataset['csv'];
    const shown = this.#rows.filter(({ element }) => !element.hidden);
    if (url === undefined || shown.length === this.#rows.length) return;
    event.preventDefault();
    const ids = new Set(shown.map(({ element }) => element.dataset['id']));
    try {
      // Reading the file as text drops its byte order mark, by which spreadsheet programs know UTF-8.
      const [head = '', ...lines] = (await loadText(url)).split('\r\n');
      const chosen = lines.filter((line) => ids.has(/^[^,]*/u.exec(line)?.[0]));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([`\uFEFF${[head, ...chosen].join('\r\n')}\r\n`], { type: 'text/csv' }));
      link.download = this.#fileName(url);
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    } catch {
      location.assign(url);
    }
  }
}

customElements.define('record-table', RecordTable);
