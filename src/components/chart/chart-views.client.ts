import type { ChartName } from '#charts/names.ts';
import type { ChartRecords } from '#charts/chart-records.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { SavedFormat } from '#figures/saved-file.client.ts';
import type { Locale } from '#locales.ts';
import { keepFilters } from '#components/table/record-filters.client.ts';
import { loadJson } from '#site-file.client.ts';

/** Saves a file under its own name. */
const save = (file: File): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

/** Returns a text with the search of a view put into the address it holds; in HTML an ampersand is escaped. */
const withSearch = (text: string, address: string, search: string): string =>
  text.replaceAll(
    address,
    address.replace(/(?=#|$)/u, text.startsWith('<') ? search.replaceAll('&', '&amp;') : search),
  );

/** Shows the charts inside it as the address, or the form inside it, says. Charts of everything stay as they were built. */
class ChartViews extends HTMLElement {
  readonly #locale: Locale = document.documentElement.lang === 'ar' ? 'ar' : 'en';
  readonly #builtWords = new Map<Element, string>();
  /** Findings of the charts of everything, by name. */
  readonly #titles = new Map<string, string>();
  #loading: Promise<ChartRecords> | undefined;
  #isAsBuilt = true;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
    this.addEventListener('click', (event) => void this.#save(event));
    this.addEventListener('toggle', (event) => void this.#showCode(event), { capture: true });
    for (const { id, textContent } of this.querySelectorAll('figure :is(h1, h2, h3)'))
      this.#titles.set(id.replace(/-title$/u, ''), textContent);
    const form = this.querySelector('form');
    if (form === null) void this.#show();
    else keepFilters(form, () => void this.#show());
  }

  /** Returns the records charts are computed from; where they could not be had, the next call asks again. */
  async #records(): Promise<ChartRecords> {
    this.#loading ??= loadJson<ChartRecords>(this.dataset['records'] ?? '');
    try {
      return await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  async #show(): Promise<void> {
    const address = location.search;
    if (address === '' && this.#isAsBuilt) return;
    try {
      const [records, { redraw }] = await Promise.all([this.#records(), import('#figures/redraw.client.ts')]);
      // A later choice may have overtaken this one.
      if (address !== location.search) return;
      this.#isAsBuilt = false;
      const { specs, search } = redraw(this, records, new URLSearchParams(address), this.#locale);
      this.#say(specs[0]?.view?.leftOut);
      this.#lead(specs, search);
      for (const open of this.querySelectorAll('details[open] [data-code]')) void this.#draw(open);
    } catch {
      // Not to be had now: the charts stay as they are.
    }
  }

  #say(words = ''): void {
    const output = this.querySelector('output');
    if (output !== null) output.textContent = words;
  }

  /** Puts the view into the addresses of links and embeds, and its finding into the sentence for a story. */
  #lead(specs: readonly ChartSpec[], search: string): void {
    for (const element of this.querySelectorAll<HTMLElement>('[data-address]'))
      element.textContent = withSearch(this.#asBuilt(element), element.dataset['address'] ?? '', search);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-back]')) link.search = search;
    for (const { name, title, view } of specs) {
      const figure = this.querySelector(`figure#${name}`);
      const story = figure?.querySelector('[data-story]');
      // Citation styles are those of the whole chart, whose title they print in their own way.
      for (const part of figure?.querySelectorAll<HTMLElement>('[data-whole]') ?? []) part.hidden = view !== undefined;
      if (story === null || story === undefined) continue;
      const built = this.#asBuilt(story);
      const link = figure?.querySelector('[data-address]')?.textContent.trim() ?? '';
      story.textContent =
        view === undefined
          ? built
          : `${built.replace(this.#titles.get(name) ?? '', `${title} (${view.shown})`)} ${link}`;
    }
  }

  /** Returns the words an element had when the page was built. */
  #asBuilt(element: Element): string {
    const built = this.#builtWords.get(element) ?? element.textContent;
    this.#builtWords.set(element, built);
    return built;
  }

  /** Returns all that a file of a figure needs. */
  async #saved(figure: Element) {
    const { font = '' } = this.dataset;
    const address = new URLSearchParams(location.search);
    const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    const name = figure.id as ChartName;
    return { name, records: await this.#records(), address, locale: this.#locale, origin: new URL(page).origin, font };
  }

  /** Saves the file of a view. Files of everything are there already; only a PNG is always drawn here. */
  async #save(event: Event): Promise<void> {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-file]') : null;
    const figure = target?.closest('figure');
    if (target === null || figure === null || figure === undefined) return;
    if (target instanceof HTMLAnchorElement && this.#isAsBuilt) return;
    event.preventDefault();
    try {
      const { savedFile } = await import('#figures/saved-file.client.ts');
      save(await savedFile(await this.#saved(figure), target.dataset['file'] as SavedFormat));
    } catch {
      // The file of everything is better than none.
      if (target instanceof HTMLAnchorElement) location.assign(target.href);
      else this.#say(this.dataset['failed']);
    }
  }

  async #showCode({ target }: Event): Promise<void> {
    const code = target instanceof HTMLDetailsElement && target.open ? target.querySelector('[data-code]') : null;
    if (code !== null && !this.#isAsBuilt) await this.#draw(code);
  }

  /** Writes the code of a picture that needs neither frame nor script: the drawing itself. */
  async #draw(code: Element): Promise<void> {
    const figure = code.closest('figure');
    if (figure === null) return;
    const { savedPicture } = await import('#figures/saved-file.client.ts');
    const saved = await this.#saved(figure);
    const link = figure.querySelector('[data-address]')?.textContent.trim().replaceAll('&', '&amp;') ?? '';
    const caption = `<figcaption><a href="${link}">${code.getAttribute('data-code') ?? ''}</a></figcaption>`;
    code.textContent = `<figure>${savedPicture(saved)}${caption}</figure>`;
  }
}

customElements.define('chart-views', ChartViews);
