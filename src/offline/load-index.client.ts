import { loadJson } from './site-file.client.ts';

/** Returns the index of the search. */
export const loadIndex = (address: string): Promise<unknown> => loadJson(address);
