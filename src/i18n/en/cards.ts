/** English words of the share cards: what stands on them beside the words of the pages, and what they show for those who cannot see them. */
export const cards = {
  stolen: '{{usd}} stolen',
  altTheft: '{{title}}. {{finding}}',
  altSource: 'Source: {{title}}. {{publisher}}.',
  altColumns: '{{title}} (chart)',
} as const;
