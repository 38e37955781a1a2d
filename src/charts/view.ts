import { certainties, type Certainty } from '#data/certainty.ts';
import type { Platform } from '#data/platform.ts';
import { estimatesByYear, type YearOfEstimates } from '#domain/estimates-by-year.ts';
import { recordById } from '#domain/record-by-id.ts';
import { spanOf, yearOf, type Span } from '#domain/sums.ts';
import type { ChartEstimate, ChartRecords, ChartTheft } from './chart-records.ts';

/** What a reader chose to see. Its names and values stand in addresses, the same in both languages: never renamed. */
export interface ChartView {
  /** First and last year, both included. */
  readonly from?: number;
  readonly to?: number;
  /** One level of certainty; `counted` is every level but suspected. */
  readonly level?: Certainty | 'counted';
  /** Kind of platform. */
  readonly kind?: Platform['kind'];
  /** Seat of the platform, ISO 3166-1; `unknown` where no source gives one. */
  readonly country?: string;
  /** `off` leaves out what is published about each year. */
  readonly totals?: 'off';
}

/** What a platform has in common with others, as views name it. */
const placeOf = ({ platform }: Pick<ChartTheft, 'platform'>, { platforms }: Pick<ChartRecords, 'platforms'>) => {
  const { kind, country = 'unknown' } = recordById(platforms, platform);
  return { kind, country };
};

/** Returns the view an address names. Values that no theft has are ignored, years that are swapped mean the same years. */
export const readView = (address: URLSearchParams, records: Pick<ChartRecords, 'thefts' | 'platforms'>): ChartView => {
  const span = spanOf(records.thefts);
  const places = records.thefts.map((theft) => placeOf(theft, records));
  const year = (name: string): number | undefined => {
    const text = address.get(name) ?? '';
    return /^\d{4}$/u.test(text) && Number(text) >= span.from && Number(text) <= span.to ? Number(text) : undefined;
  };
  const known = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === address.get(name));
  const years = [year('from'), year('to')];
  const [from, to] = years.every((one) => one !== undefined) ? years.toSorted((a, b) => a - b) : years;
  const level = known('level', ['counted' as const, ...certainties]);
  const kind = known(
    'kind',
    places.map((place) => place.kind),
  );
  const country = known(
    'country',
    places.map((place) => place.country),
  );
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(level === undefined ? {} : { level }),
    ...(kind === undefined ? {} : { kind }),
    ...(country === undefined ? {} : { country }),
    ...(address.get('totals') === 'off' ? { totals: 'off' } : {}),
  };
};

/** Returns the thefts of a view. */
export const viewedThefts = <Theft extends ChartTheft>(
  records: Omit<ChartRecords, 'thefts'> & { readonly thefts: readonly Theft[] },
  { from, to, level, kind, country }: ChartView,
): readonly Theft[] =>
  records.thefts.filter((theft) => {
    const year = yearOf(theft);
    const place = placeOf(theft, records);
    const own = theft.attribution.level;
    return (
      (from === undefined || year >= from) &&
      (to === undefined || year <= to) &&
      (level === undefined || (level === 'counted' ? own !== 'suspected' : own === level)) &&
      (kind === undefined || place.kind === kind) &&
      (country === undefined || place.country === country)
    );
  });

/** Returns the years of a view: all of the records', or those chosen. */
export const viewedSpan = ({ thefts }: Pick<ChartRecords, 'thefts'>, { from, to }: ChartView): Span => {
  const span = spanOf(thefts);
  return { from: from ?? span.from, to: to ?? span.to };
};

/** True for a view that leaves out thefts by what they are, not by when they were. */
export const isOfSomeKind = ({ level, kind, country }: ChartView): boolean =>
  level !== undefined || kind !== undefined || country !== undefined;

/** True for a view of every theft. */
export const isWhole = (view: ChartView): boolean =>
  view.from === undefined && view.to === undefined && !isOfSomeKind(view);

/** Returns the years of a view with what is published about each. Totals can't be divided by what the thefts are: only years choose. */
export const viewedEstimates = (
  { estimates }: Pick<ChartRecords, 'estimates'>,
  { from = -Infinity, to = Infinity }: ChartView,
): YearOfEstimates<ChartEstimate>[] => estimatesByYear(estimates).filter(({ year }) => year >= from && year <= to);

/** Returns a view as the search of an address, such as `?from=2019&to=2022`; '' for the view of everything. */
export const viewAddress = ({ from, to, level, kind, country, totals }: ChartView): string => {
  const chosen = Object.entries({ from, to, level, kind, country, totals }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
};
