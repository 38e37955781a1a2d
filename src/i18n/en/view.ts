/** English words of views: what a reader chose to see of a chart, and what that leaves out. */
export const view = {
  leavesOut_one: 'Leaves out {{count}} of {{all}} thefts: {{usd}}.',
  leavesOut_other: 'Leaves out {{count}} of {{all}} thefts: {{usd}}.',
  leavesOutSuspected: 'Of that, {{usd}} is only suspected.',
  leavesOutNothing: 'Leaves out no theft.',
  leavesOutFigures_one: 'Leaves out {{count}} of {{all}} published figures.',
  leavesOutFigures_other: 'Leaves out {{count}} of {{all}} published figures.',
  leavesOutNoFigure: 'Leaves out no published figure.',
  yearsOnly: 'Only the years apply here: nobody publishes totals by certainty, kind or country.',
  totals: 'Published totals beside the years',
  totalsOn: 'Shown',
  totalsOff: 'Left out',
  form: 'Form',
  drawings: 'Drawings',
  tables: 'Tables',
  none: 'No theft on record fits this choice',
  onlySuspected: 'The thefts shown are only suspected: {{usd}}',
} as const;
