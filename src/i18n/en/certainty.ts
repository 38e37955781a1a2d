/** English words of `certainty`. */
export const certainty = {
  legend: 'How sure',
  government: 'A government says so',
  'un-or-msmt': 'UN experts or the monitoring team say so',
  industry: 'A firm, an investigator or the victim concludes it',
  suspected: 'Suspected',
  short_government: 'Government',
  'short_un-or-msmt': 'UN or monitors',
  short_industry: 'Firm or victim',
  short_suspected: 'Suspected',
} as const;
