/** One year: where a reader sets the bar. */
interface Year {
  readonly element: HTMLElement;
  readonly slot: HTMLElement;
  readonly bar: HTMLElement;
  value: number;
}

const fill = (template: string, words: Readonly<Record<string, string>>): string =>
  Object.entries(words).reduce((text, [name, word]) => text.replace(`{${name}}`, word), template);

/** Axes on which a reader draws a bar for each year, in steps, then sees the real bars beside them. Nothing is kept. */
class DrawFirst extends HTMLElement {
  readonly #values = (this.dataset['values'] ?? '').split('|');
  readonly #isRightToLeft = getComputedStyle(this).direction === 'rtl';
  #years: readonly Year[] = [];

  connectedCallback(): void {
    if (this.#years.length > 0) return;
    for (const part of this.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-paper]')) part.hidden = true;
    this.#years = [...this.querySelectorAll<HTMLElement>('.year')].flatMap((element) => this.#year(element));
    for (const year of this.#years) this.#set(year, 0);
    const plot = this.querySelector<HTMLElement>('.years');
    if (plot !== null) this.#listenToDrags(plot);
    const [show, again] = this.querySelectorAll('button');
    show?.addEventListener('click', () => this.#show());
    again?.addEventListener('click', () => this.#reset());
  }

  get #top(): number {
    return this.#values.length - 1;
  }

  #year(element: HTMLElement): Year[] {
    const slot = element.querySelector<HTMLElement>('.slot');
    const bar = slot?.querySelector<HTMLElement>('i');
    if (slot === null || bar === null || bar === undefined) return [];
    const year: Year = { element, slot, bar, value: 0 };
    const attributes = {
      role: 'slider',
      tabindex: '0',
      'aria-label': element.dataset['label'] ?? '',
      'aria-orientation': 'vertical',
      'aria-valuemin': '0',
      'aria-valuemax': String(this.#inMillions(this.#top)),
      'aria-describedby': 'draw-first-help',
    };
    for (const [name, value] of Object.entries(attributes)) slot.setAttribute(name, value);
    slot.addEventListener('keydown', (event) => this.#press(event, year));
    slot.addEventListener('focus', () => this.#say(year));
    return [year];
  }

  #inMillions(value: number): number {
    return value * Number(this.dataset['step']);
  }

  #share(usd: number): string {
    return `${(100 * usd) / Number(this.dataset['max'])}%`;
  }

  #set(year: Year, wanted: number): void {
    year.value = Math.min(this.#top, Math.max(0, wanted));
    const millions = this.#inMillions(year.value);
    year.bar.style.blockSize = this.#share(millions * 1e6);
    year.bar.toggleAttribute('data-set', year.value > 0);
    year.slot.setAttribute('aria-valuenow', String(millions));
    year.slot.setAttribute('aria-valuetext', this.#values[year.value] ?? '');
  }

  /** Writes the value of a year below the axes; what a slider says itself is not announced again. */
  #say({ element, value }: Year): void {
    const output = this.querySelector('output');
    if (output === null) return;
    output.setAttribute('aria-live', 'off');
    output.textContent = fill(this.dataset['current'] ?? '', {
      year: element.dataset['year'] ?? '',
      value: this.#values[value] ?? '',
    });
  }

  #press(event: KeyboardEvent, year: Year): void {
    const forward = this.#isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const backward = this.#isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: 1,
      ArrowDown: -1,
      [forward]: 1,
      [backward]: -1,
      PageUp: 5,
      PageDown: -5,
      Home: -this.#top,
      End: this.#top,
    };
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#set(year, year.value + move);
    this.#say(year);
  }

  /** One stroke may draw several years: each takes the height the pointer has over it. */
  #listenToDrags(plot: HTMLElement): void {
    const draw = ({ clientX, clientY }: PointerEvent): void => {
      const year = this.#years.find(({ element }) => {
        const { left, right } = element.getBoundingClientRect();
        return clientX >= left && clientX < right;
      });
      if (year === undefined) return;
      const { top, height } = year.slot.getBoundingClientRect();
      this.#set(
        year,
        Math.round((1 - (clientY - top) / height) * (Number(this.dataset['max']) / 1e6 / this.#inMillions(1))),
      );
      this.#say(year);
    };
    plot.addEventListener('pointerdown', (event) => {
      const slot = event.target instanceof Element ? event.target.closest<HTMLElement>('.slot') : null;
      if (event.button !== 0 || slot === null) return;
      event.preventDefault();
      slot.focus({ preventScroll: true });
      plot.setPointerCapture(event.pointerId);
      draw(event);
    });
    plot.addEventListener('pointermove', (event) => {
      if (plot.hasPointerCapture(event.pointerId)) draw(event);
    });
  }

  #show(): void {
    for (const { element, slot } of this.#years) {
      const bar = slot.querySelector<HTMLElement>('i + i');
      if (bar !== null) bar.style.blockSize = this.#share(Number(element.dataset['real']));
    }
    this.#reveal(true);
    const results = this.querySelector<HTMLElement>('[data-results]');
    results?.querySelector('ul')?.replaceChildren(
      ...this.#years.map(({ element, value }) => {
        const line = document.createElement('li');
        line.textContent = fill(this.dataset['result'] ?? '', {
          year: element.dataset['year'] ?? '',
          guess: this.#values[value] ?? '',
          real: element.dataset['words'] ?? '',
        });
        return line;
      }),
    );
    results?.focus();
  }

  #reveal(isShown: boolean): void {
    this.toggleAttribute('data-shown', isShown);
    for (const part of this.querySelectorAll<HTMLElement>('[data-key], [data-results]')) part.hidden = !isShown;
  }

  #reset(): void {
    this.#reveal(false);
    for (const year of this.#years) this.#set(year, 0);
    this.#years[0]?.slot.focus();
  }
}

customElements.define('draw-first', DrawFirst);
