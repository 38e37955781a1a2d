/** English words of the note that opens beside a figure. */
export const note = {
  open: 'Open the record',
  openSource: 'Open the source',
  openComputation: 'See how it is computed',
  computed: 'Computed by this site from records',
  stolen: 'Stolen {{date}}',
  published: 'Published {{date}}',
  source: 'Source: {{publisher}}',
  openTerm: 'Open in the glossary',
} as const;
