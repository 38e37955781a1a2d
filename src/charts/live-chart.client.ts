/** A mark of a chart as the page's own table gives it: name, and a figure for each column of the table. */
export interface LiveRow {
  readonly name: string;
  readonly cells: readonly { readonly head: string; readonly value: number; readonly label: string }[];
}

/** What the interactive chart takes from the page, so that it can't show another number than the table. */
export interface LiveChart {
  readonly rightToLeft: boolean;
  /** Finished words from the page. */
  readonly words: { readonly unit: string };
  /** Top of the scale in US dollars; 0 where the chart has none. */
  readonly max: number;
  readonly rows: readonly LiveRow[];
}

/** Returns the words of an element with single spaces; none for no element. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** Reads a chart from its figure in the page. */
export const readLiveChart = (host: HTMLElement): LiveChart => {
  const figure = host.closest('figure');
  const heads = [...(figure?.querySelectorAll('thead th') ?? [])].slice(1).map(textOf);
  const { unit = '', max = '0' } = host.dataset;
  return {
    rightToLeft: getComputedStyle(host).direction === 'rtl',
    words: { unit },
    max: Number(max),
    rows: [...(figure?.querySelectorAll('tbody tr') ?? [])].map((row) => ({
      name: textOf(row.querySelector('th')),
      cells: [...row.querySelectorAll('td')].map((cell, index) => ({
        head: heads[index] ?? '',
        value: Number(cell.querySelector('data')?.value ?? 0),
        label: textOf(cell),
      })),
    })),
  };
};

/** Returns how rows of a drawing answer: which one lies at the height of a pointer, and how one is marked. */
export const answeringRows = (
  rows: readonly Element[],
): {
  readonly indexAt: (event: PointerEvent) => number | undefined;
  readonly activate: (active: number | undefined) => void;
  readonly elementAt: (index: number) => Element | undefined;
} => ({
  indexAt: ({ clientY }) => {
    const index = rows.findIndex((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return clientY >= top && clientY < bottom;
    });
    return index === -1 ? undefined : index;
  },
  activate: (active) => {
    rows.forEach((row, index) => row.toggleAttribute('data-active', index === active));
  },
  elementAt: (index) => rows[index],
});
