/** English words of `notFound`. */
export const notFound = {
  heading: 'This page is not here',
  text: 'The address may be mistyped. Pages of this site are never removed: search for it, or start from the home page.',
  search: 'Search the site',
  home: 'Go to the home page',
} as const;
