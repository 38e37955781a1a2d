/** English words of the columns of `claims`. */
export const columnsOfClaims = {
  article: { title: 'Article', meaning: 'Id of the article that makes the claim.' },
  claim: { title: 'Claim', meaning: 'What the article says, in one sentence.' },
  verdict: {
    title: 'Verdict',
    meaning: 'How the claim stands against the documents we read, from right to wrong.',
  },
  explanation: { title: 'Explanation', meaning: 'What is right, blurred or wrong.' },
} as const;
