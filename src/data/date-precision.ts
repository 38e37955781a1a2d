/** Returns how precise a known date is: `2025`, `2025-02` or `2025-02-21`. */
export const precisionOf = (date: string): 'year' | 'month' | 'day' =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
