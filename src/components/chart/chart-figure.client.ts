import { idle } from '#charts/idle.client.ts';

const isDataSaver = (): boolean => {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
};

/** Lays the interactive chart over the drawing inside it once that is near the viewport and the page is idle. */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    if (isDataSaver()) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.#draw();
      },
      { rootMargin: '200px' },
    );
    observer.observe(this);
  }

  async #draw(): Promise<void> {
    await idle();
    try {
      const { mount } = await import('#charts/draw.client.ts');
      await mount(this);
    } catch {
      // The drawing stays as it is when the script can't be loaded.
    }
  }
}

customElements.define('chart-figure', ChartFigure);
