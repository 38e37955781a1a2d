import Drawing from '#components/drawing/Drawing.astro';
import Answer from './Answer.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Command from './Command.astro';
import Comparison from './Comparison.astro';
import DrawFirst from './DrawFirst.astro';
import Figure from './Figure.astro';
import LessonSection from './LessonSection.astro';
import Option from './Option.astro';
import PageLink from './PageLink.astro';
import Platform from './Platform.astro';
import Question from './Question.astro';
import Quoted from './Quoted.astro';
import Section from './Section.astro';
import Signature from './Signature.astro';
import Step from './Step.astro';
import Subheading from './Subheading.astro';
import Term from './Term.astro';

/** The components writers use in summaries and pages; `content/README.md` shows each. */
export const prose = {
  Chart,
  Cite,
  Claim,
  Command,
  Comparison,
  Drawing,
  Figure,
  PageLink,
  Platform,
  Quoted,
  Section,
  Signature,
  Subheading,
  Term,
};

/** The components writers use in lessons. */
export const lessonProse = { ...prose, Answer, DrawFirst, Option, Question, Section: LessonSection, Step };
