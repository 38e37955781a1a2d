import type { Root } from 'hast';
import { toDom } from 'hast-util-to-dom';
import type { ChartRecords } from '#charts/chart-records.ts';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { readView, viewAddress } from '#charts/view.ts';
import type { Locale } from '#locales.ts';
import { figureBody } from './figure.ts';

/** What was drawn again. */
export interface Redrawn {
  readonly specs: readonly ChartSpec[];
  /** Search of the address of what is shown, without what no chart knows. */
  readonly search: string;
}

const levelOf = (figure: HTMLElement): 1 | 2 | 3 =>
  figure.querySelector('h1') !== null ? 1 : figure.querySelector('h2') !== null ? 2 : 3;

/** Draws every figure inside an element for the view an address names, from the records. Returns what they show now. */
export const redraw = (host: HTMLElement, records: ChartRecords, address: URLSearchParams, locale: Locale): Redrawn => {
  const view = readView(address, records);
  const isTable = address.get('view') === 'table';
  const figures = [...host.querySelectorAll<HTMLElement>('figure.chart')];
  const specs = figures.flatMap((figure) => {
    const name = chartNames.find((one) => one === figure.id);
    const body = figure.querySelector<HTMLElement>('[data-body]');
    if (name === undefined || body === null) return [];
    const spec = chartSpec(name, records, locale, view);
    const hasRowLinks = body.querySelector('tbody a') !== null || figure.dataset['rowLinks'] !== undefined;
    const wasOpen = body.querySelector('details')?.open === true;
    const children = figureBody(spec, records, locale, { level: levelOf(figure), hasRowLinks, isTable });
    const tree: Root = { type: 'root', children };
    body.replaceChildren(toDom(tree, { fragment: true }));
    const table = body.querySelector('details');
    if (table !== null && wasOpen) table.open = true;
    return [spec];
  });
  return { specs, search: viewAddress(view) };
};
