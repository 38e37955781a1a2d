import type { ImageNode } from '@takumi-rs/core';
import type { Verdict } from '#data/claim.ts';
import type { Certainty } from '#data/certainty.ts';
import { drawing } from './card-nodes.ts';
import { palette } from '#figures/palette.ts';

/** The fills of the levels of certainty, for the start of a drawing. */
export const fillDefinitions = `<defs>
<pattern id="lined" width="10" height="10" patternUnits="userSpaceOnUse"><rect width="10" height="10" fill="${palette['un-or-msmt']}"/><path d="M0 8h10" stroke="${palette.paper}" stroke-width="3"/></pattern>
<pattern id="hatched" width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="11" height="11" fill="${palette['industry-tint']}"/><path d="M3 0v11" stroke="${palette.industry}" stroke-width="5"/></pattern>
</defs>`;

/** Returns the look of a level of certainty as attributes of a shape. */
export const fillOf = (certainty: Certainty): string => {
  switch (certainty) {
    case 'government':
      return `fill="${palette.government}"`;
    case 'un-or-msmt':
      return `fill="url(#lined)" stroke="${palette['un-or-msmt']}" stroke-width="2"`;
    case 'industry':
      return `fill="url(#hatched)" stroke="${palette.industry}" stroke-width="2"`;
    case 'suspected':
      return `fill="none" stroke="${palette.suspected}" stroke-width="2" stroke-dasharray="6 4"`;
  }
};

/** Returns the mark of a level of certainty: a square of that many pixels, solid, lined, hatched or empty. */
export const certaintyMark = (certainty: Certainty, size: number): ImageNode =>
  drawing(
    { width: size, height: size },
    `${fillDefinitions}<rect x="1" y="1" width="${size - 2}" height="${size - 2}" ${fillOf(certainty)}/>`,
  );

/** Returns the colour of a verdict. */
export const verdictColour = (verdict: Verdict): string => {
  switch (verdict) {
    case 'supported':
      return palette.good;
    case 'contradicted':
      return palette.accent;
    case 'partly-supported':
    case 'imprecise':
      return palette.ink;
  }
};

const verdictShapes: Readonly<Record<Verdict, string>> = {
  supported: 'M14 41l16 16 36-38',
  'partly-supported': 'M40 10a30 30 0 0 0 0 60z',
  imprecise: 'M12 32c10-14 18-14 28-4s18 10 28-4M12 58c10-14 18-14 28-4s18 10 28-4',
  contradicted: 'M17 17l46 46M63 17l-46 46',
};

/** Returns the mark of a verdict: a tick, a half-filled ring, a double wave or a cross. */
export const verdictMark = (verdict: Verdict): ImageNode => {
  const paint = verdictColour(verdict);
  const half = verdict === 'partly-supported';
  const ring = half ? `<circle cx="40" cy="40" r="30" fill="none" stroke="${paint}" stroke-width="8"/>` : '';
  const look = half ? `fill="${paint}"` : `fill="none" stroke="${paint}" stroke-width="13"`;
  return drawing({ width: 80, height: 80 }, `${ring}<path d="${verdictShapes[verdict]}" ${look}/>`);
};
