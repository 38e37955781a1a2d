import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Figure from './Figure.astro';
import Platform from './Platform.astro';
import Quoted from './Quoted.astro';
import Section from './Section.astro';
import Subheading from './Subheading.astro';

/** The components writers use in summaries; `content/README.md` shows each. */
export const prose = { Chart, Cite, Claim, Figure, Platform, Quoted, Section, Subheading };
