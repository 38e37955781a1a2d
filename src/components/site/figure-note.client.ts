import type { FigureNote as Note } from '#i18n/figure-notes.ts';
import { loadJson, pathOfLink } from '#site-file.client.ts';

/** Opens a note beside a figure that is pointed at, focused or tapped. The figure stays a link to its record. */
class FigureNote extends HTMLElement {
  readonly #box = document.createElement('div');
  #notes: Promise<Readonly<Record<string, Note>>> | undefined;
  #shown: HTMLAnchorElement | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;
  /** True from Escape until the pointer moves: a figure that the note had covered must not open its own. */
  #isDismissed = false;

  connectedCallback(): void {
    if (!('popover' in this)) return;
    this.#box.className = 'note';
    this.#box.id = 'figure-note';
    this.#box.popover = 'manual';
    this.append(this.#box);
    document.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType === 'touch' || this.#isDismissed) return;
      const figure = this.#figureOf(target);
      if (figure !== undefined) void this.#open(figure);
      else if (this.#box.contains(target as Node)) clearTimeout(this.#closing);
      else this.#closeSoon();
    });
    document.addEventListener('focusin', ({ target }) => {
      const figure = this.#figureOf(target);
      if (figure !== undefined && figure.matches(':focus-visible')) void this.#open(figure);
      else if (!this.#box.contains(target as Node)) this.#close();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#isDismissed = true;
      this.#close();
    });
    document.addEventListener('pointermove', () => (this.#isDismissed = false), { passive: true });
    document.addEventListener('click', (event) => this.#tap(event));
    addEventListener('scroll', () => this.#follow(), { passive: true });
  }

  #figureOf(target: EventTarget | null): HTMLAnchorElement | undefined {
    return target instanceof Element ? (target.closest<HTMLAnchorElement>('a.figure') ?? undefined) : undefined;
  }

  /** The first tap on a figure opens its note; the link in the note, or a second tap, leads on. */
  #tap(event: MouseEvent): void {
    const figure = this.#figureOf(event.target);
    if (figure === undefined) {
      if (!this.#box.contains(event.target as Node)) this.#close();
      return;
    }
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTouch || this.#shown === figure) return;
    event.preventDefault();
    void this.#open(figure).then((isOpen) => {
      if (!isOpen) location.assign(figure.href);
    });
  }

  /** Opens the note of a figure. Returns whether there is one; false also when the notes could not be loaded. */
  async #open(figure: HTMLAnchorElement): Promise<boolean> {
    clearTimeout(this.#closing);
    if (this.#shown === figure) return true;
    this.#shown = figure;
    try {
      this.#notes ??= loadJson<Readonly<Record<string, Note>>>(this.dataset['notes'] ?? '');
      const note = (await this.#notes)[pathOfLink(figure)];
      if (note === undefined || this.#shown !== figure) return note !== undefined;
      this.#fill(note, figure);
      this.#box.showPopover();
      this.#place(figure);
      figure.setAttribute('aria-describedby', this.#box.id);
      return true;
    } catch {
      this.#notes = undefined;
      this.#shown = undefined;
      return false;
    }
  }

  #fill({ title, lines, link }: Note, figure: HTMLAnchorElement): void {
    const strong = document.createElement('b');
    strong.textContent = title;
    const anchor = document.createElement('a');
    anchor.href = figure.href;
    anchor.textContent = link;
    this.#box.replaceChildren(
      ...[strong, ...lines, anchor].map((line) => {
        const paragraph = document.createElement('p');
        paragraph.append(line);
        return paragraph;
      }),
    );
  }

  /** Puts the note under the figure, or above where there is no room, inside the window. */
  #place(figure: HTMLAnchorElement): void {
    const { top, bottom, left } = figure.getBoundingClientRect();
    const { offsetHeight, offsetWidth, style } = this.#box;
    const below = bottom + 6;
    style.top = `${below + offsetHeight < innerHeight ? below : Math.max(0, top - offsetHeight - 6)}px`;
    style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - offsetWidth - 8))}px`;
  }

  /** Keeps the note beside its figure while the page scrolls, also when focus itself has scrolled it. */
  #follow(): void {
    if (this.#shown === undefined || !this.#box.matches(':popover-open')) return;
    const { top, bottom } = this.#shown.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) this.#close();
    else this.#place(this.#shown);
  }

  #closeSoon(): void {
    clearTimeout(this.#closing);
    // Time to move the pointer from the figure to the note: https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
    this.#closing = setTimeout(() => this.#close(), 400);
  }

  #close(): void {
    clearTimeout(this.#closing);
    this.#shown?.removeAttribute('aria-describedby');
    this.#shown = undefined;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
  }
}

customElements.define('figure-note', FigureNote);
