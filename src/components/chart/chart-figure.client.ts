const isDataSaver = (): boolean => {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
};

const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
};

/** Lays the interactive chart over the drawing inside it once that is near the viewport and the page is idle. */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    if (isDataSaver()) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        whenIdle(() => {
          // The drawing stays as it is when the script can't be loaded.
          import('#charts/draw.client.ts').then(
            ({ mount }) => mount(this),
            () => undefined,
          );
        });
      },
      { rootMargin: '200px' },
    );
    observer.observe(this);
  }
}

customElements.define('chart-figure', ChartFigure);
