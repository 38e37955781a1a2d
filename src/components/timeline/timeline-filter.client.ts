import { keepFilters, matches, type Filters } from '#components/table/record-filters.client.ts';

/** Shows the events of one kind, and the years that have one. */
class TimelineFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    keepFilters(form, (chosen) => this.#show(chosen));
  }

  #show(chosen: Filters): void {
    for (const event of this.querySelectorAll<HTMLElement>('[data-kind]')) event.hidden = !matches(event, chosen);
    for (const year of this.querySelectorAll<HTMLElement>('[data-year]'))
      year.hidden = year.querySelector('[data-kind]:not([hidden])') === null;
  }
}

customElements.define('timeline-filter', TimelineFilter);
