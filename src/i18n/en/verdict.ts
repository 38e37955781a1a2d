/** English words of `verdict`. */
export const verdict = {
  supported: 'Right',
  'partly-supported': 'Partly right',
  imprecise: 'Blurred',
  contradicted: 'Wrong',
  label: 'Verdict',
  claim: 'The text says',
  evidence: 'Words we read',
} as const;
