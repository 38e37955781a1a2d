/** The light colours of the site by the names its style sheet has them under: pictures that leave the page take no sheet along. */
export const palette = {
  paper: '#fbfaf7',
  panel: '#f3f0e9',
  ink: '#1a1c1e',
  'ink-soft': '#4b4f54',
  link: '#0a4a8f',
  rule: '#d8d5cd',
  axis: '#6e7278',
  accent: '#a3162a',
  government: '#0b4f94',
  'un-or-msmt': '#4f8fc9',
  industry: '#c2571a',
  'industry-tint': '#f6e3d5',
  suspected: '#777b80',
  good: '#1e6b3a',
} as const;
