import type { Thing, WithContext } from 'schema-dts';

/** Returns a description of a page for search engines as text that may stand inside a script element: it holds no `<`. */
export const jsonLd = (thing: WithContext<Thing>): string => JSON.stringify(thing).replaceAll('<', '\\u003c');
