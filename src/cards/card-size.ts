/** Width and height of a share card in pixels, as the large cards of all networks want them. */
export const cardSize = { width: 1200, height: 630 } as const;
