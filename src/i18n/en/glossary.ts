/** English words of the glossary. */
export const glossary = {
  heading: 'Glossary',
  lead: 'The words of this subject, in both languages side by side. Each has an address of its own.',
  seeAlso: 'See also',
} as const;
