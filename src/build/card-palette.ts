import { readFileSync } from 'node:fs';

/** Returns the light colours of the site by name, as its style sheet has them. */
const readPalette = (): ReadonlyMap<string, string> =>
  new Map(
    [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),/gu)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

const palette = readPalette();

/** Returns a colour of the site in light. @throws when the style sheet has none of that name. */
export const colour = (name: string): string => {
  const value = palette.get(name);
  if (value === undefined) throw new Error(`src/styles/tokens.css has no colour --${name}`);
  return value;
};
