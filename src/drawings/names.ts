/** The drawings of the site: the steps of a theft in their order, then how one becomes a figure. A name is part of addresses: never renamed. */
export const drawingNames = [
  'approach',
  'foothold',
  'keys',
  'drain',
  'launder',
  'cash-out',
  'from-theft-to-figure',
] as const;

export type DrawingName = (typeof drawingNames)[number];
