/** The charts of the site. A name is part of addresses: never renamed. */
export const chartNames = ['thefts-by-year', 'thefts-by-platform', 'every-theft', 'estimates-by-year'] as const;

export type ChartName = (typeof chartNames)[number];
