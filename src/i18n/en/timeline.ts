/** English words of the timeline. */
export const timeline = {
  heading: 'Timeline',
  lead: 'Thefts, attributions, sanctions, indictments and warnings, each with its date as precisely as it is known and its sources. A selection: every theft is in the list of thefts.',
  thefts: 'Records',
  kind: 'Kind of event',
  known_month: 'day not known',
  known_year: 'month not known',
  kind_theft: 'Theft',
  kind_attribution: 'Attribution',
  kind_sanction: 'Sanction',
  'kind_law-enforcement': 'Law enforcement',
  kind_tactic: 'Tactic',
  kind_policy: 'Policy',
  kind_report: 'Report',
} as const;
