import type { ChartRecords } from '#charts/chart-records.ts';
import type { Redrawn } from '#figures/redraw.client.ts';
import type { Locale } from '#locales.ts';
import { keepFilters } from '#components/table/record-filters.client.ts';

/** Shows the charts inside it as the address, or the form inside it, says. Charts of everything stay as they were built. */
class ChartViews extends HTMLElement {
  #records: Promise<ChartRecords> | undefined;
  #isAsBuilt = true;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) {
      void this.#show();
      return;
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
    keepFilters(form, () => void this.#show());
  }

  async #show(): Promise<void> {
    const address = location.search;
    if (address === '' && this.#isAsBuilt) return;
    this.#isAsBuilt = false;
    const locale: Locale = document.documentElement.lang === 'ar' ? 'ar' : 'en';
    this.#records ??= fetch(this.dataset['records'] ?? '').then((response) => response.json());
    try {
      const [records, { redraw }] = await Promise.all([this.#records, import('#figures/redraw.client.ts')]);
      // A later choice may have overtaken this one.
      if (address !== location.search) return;
      this.#announce(redraw(this, records, new URLSearchParams(address), locale));
    } catch {
      // Not to be had now: the charts stay as they are, the next choice asks again.
      this.#records = undefined;
    }
  }

  /** Says how much is left out, where the reader chose it. */
  #announce([first]: readonly Redrawn[]): void {
    const output = this.querySelector('output');
    if (output !== null) output.textContent = first?.spec.view?.leftOut ?? '';
  }
}

customElements.define('chart-views', ChartViews);
