/** English words of `numbers`. */
export const numbers = {
  heading: 'The numbers',
  lead: 'Every theft counts in the year it happened, in US dollars at the time. The same record feeds the chart and its table.',
  'chart_thefts-by-year': 'By year',
  'chart_thefts-by-platform': 'By platform',
  'chart_every-theft': 'Every theft',
  'chart_estimates-by-year': 'Estimates compared',
  method: 'How to read these figures',
  methodNamed:
    'These are sums of named thefts. Annual estimates by firms and governments count by other rules and mostly come out higher, because they include thefts that were never named.',
  methodTime: 'Time runs, and bars grow, in the reading direction of each language: here the oldest is on the left.',
  methodSuspected: 'Suspected thefts are drawn apart and stay outside every headline sum.',
} as const;
