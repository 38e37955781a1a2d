import Drawing from '#components/drawing/Drawing.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Comparison from './Comparison.astro';
import Figure from './Figure.astro';
import PageLink from './PageLink.astro';
import Platform from './Platform.astro';
import Quoted from './Quoted.astro';
import Section from './Section.astro';
import Subheading from './Subheading.astro';
import Term from './Term.astro';

/** The components writers use in summaries; `content/README.md` shows each. */
export const prose = {
  Chart,
  Cite,
  Claim,
  Comparison,
  Drawing,
  Figure,
  PageLink,
  Platform,
  Quoted,
  Section,
  Subheading,
  Term,
};
