/** The four levels of certainty, the surest first. `suspected` stays outside every headline sum. */
export const certainties = ['government', 'un-or-msmt', 'industry', 'suspected'] as const;

export type Certainty = (typeof certainties)[number];
