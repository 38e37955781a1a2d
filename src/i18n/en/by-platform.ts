/** English words of `byPlatform`. */
export const byPlatform = {
  title: '{{platform}} lost {{usd}}, {{share}} of the value of all named thefts attributed to North Korea',
  titleOfView:
    'Of these thefts attributed to North Korea, most was taken from {{platform}}: {{usd}}, {{share}} of the value',
  titleOfOne: 'All of these thefts attributed to North Korea hit {{platform}}: {{usd}}',
  subtitle:
    'Named thefts from {{from}} to {{to}} by platform. One square is {{square}}; a new line starts after {{row}}. Amounts beside the names include suspected thefts; the share leaves them out.',
  others_one: '{{count}} other platform',
  others_other: '{{count}} other platforms',
  reading:
    'Count the squares: each stands for the same sum, rounded. Solid squares are attributed by governments, striped ones by UN experts or the monitoring team, half-filled ones by firms or victims; empty ones are only suspected.',
  summary:
    'Rows of squares, one row a platform, the largest first. {{platform}} comes first with {{usd}}, then {{second}} with {{secondUsd}}.',
  caption: 'All platforms, the largest sum first',
} as const;
