const isDataSaver = (): boolean => {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
};

/** Returns what the interactive chart would have heard, had it been there: a key, a pressed or a moving pointer. */
const heard = (event: Event): Event => {
  if (event instanceof KeyboardEvent) return new KeyboardEvent('keydown', event);
  if (!(event instanceof MouseEvent)) return event;
  const { clientX, clientY, detail } = event;
  // Voice control and some screen readers press without a pointer.
  if (event.type === 'click' && detail === 0) return new MouseEvent('click', { detail });
  const type = event.type === 'click' ? 'pointerdown' : 'pointermove';
  return new PointerEvent(type, { clientX, clientY, pointerType: 'mouse', bubbles: true });
};

/** Has a tab stop over the drawing inside it, and lays the interactive chart there once a reader reaches for it. */
class ChartFigure extends HTMLElement {
  #asked: Event | undefined;
  #isDrawing = false;
  #isDrawn = false;

  connectedCallback(): void {
    const plot = this.querySelector('[data-plot]');
    if (plot === null || plot.querySelector('canvas') !== null || isDataSaver()) return;
    const canvas = document.createElement('canvas');
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-roledescription', this.dataset['role'] ?? '');
    canvas.setAttribute('aria-labelledby', `${this.closest('figure')?.id ?? ''}-title`);
    canvas.setAttribute('aria-describedby', this.dataset['hint'] ?? '');
    plot.append(canvas);
    this.dataset['ready'] = '';
    const ask = (event: Event): void => {
      if (this.#isDrawn) return;
      if (!(event instanceof FocusEvent)) this.#asked = event;
      void this.#draw(canvas);
    };
    // A finger that scrolls the page asks for nothing: it is the press that counts.
    plot.addEventListener('pointerenter', (event) => {
      if (event instanceof PointerEvent && event.pointerType === 'mouse') ask(event);
    });
    plot.addEventListener('click', ask);
    for (const type of ['focus', 'keydown']) canvas.addEventListener(type, ask);
  }

  async #draw(canvas: HTMLCanvasElement): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      const { mount } = await import('#charts/draw.client.ts');
      await mount(this, canvas);
      this.#isDrawn = true;
      // What the reader did while the script was on its way counts.
      if (this.#asked !== undefined) canvas.dispatchEvent(heard(this.#asked));
    } catch {
      // The drawing stays as it is when the script can't be loaded; the next reach asks again.
      this.#isDrawing = false;
    }
  }
}

customElements.define('chart-figure', ChartFigure);
