/** English words of `figure`. */
export const figure = {
  table: 'The figures as a table',
  embed: 'Embed this chart',
  embedText:
    'Put this into your page. The chart adapts to its width, works without script and loads nothing from other hosts.',
  code: 'HTML',
  madeBy: 'Stolen Billions: this chart with its sources',
  download: 'These figures as a file:',
  whole: 'Cite or share this chart',
  source: 'Source: records of this site, each with its own sources. Data as of {{date}}.',
  unit: 'million US dollars',
  total: 'Total',
  totalCounted: 'Total without suspected',
  year: 'Year',
  platform: 'Platform',
  thefts: 'Thefts, suspected included',
  interactive: 'interactive chart',
  keys: 'Arrow keys move, Home and End jump, Escape clears.',
  hint: 'Touch or point at the chart, or use the arrow keys, for the figures.',
} as const;
