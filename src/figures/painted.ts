import type { Element, ElementContent, Properties } from 'hast';
import { palette } from './palette.ts';

/** What the style sheet gives the marks of a drawing, as attributes: programs that open a saved picture read no sheet of ours. */
export const paints: Readonly<Record<string, Properties>> = {
  government: { fill: palette.government },
  'un-or-msmt': { fill: 'url(#fill-un-or-msmt)', stroke: palette['un-or-msmt'] },
  industry: { fill: 'url(#fill-industry)', stroke: palette.industry },
  suspected: { fill: 'url(#fill-suspected)', stroke: palette.suspected, strokeDasharray: '3 2' },
  'squares-government': { fill: 'url(#squares-government)' },
  'squares-un-or-msmt': { fill: 'url(#squares-un-or-msmt)' },
  'squares-industry': { fill: 'url(#squares-industry)' },
  'squares-suspected': { fill: 'url(#squares-suspected)' },
  'panel-tint': { fill: palette.paper },
  'panel-lines': { stroke: palette['un-or-msmt'] },
  'industry-tint': { fill: palette['industry-tint'] },
  'industry-lines': { stroke: palette.industry },
  'suspected-dot': { fill: palette.suspected },
  'square-solid': { fill: palette.government },
  'square-tint': { fill: palette['industry-tint'], stroke: palette.industry },
  'square-half': { fill: palette.industry },
  'square-empty': { fill: 'none', stroke: palette.suspected },
  grid: { fill: 'none', stroke: palette.rule },
  base: { stroke: palette.ink, strokeWidth: 1.5 },
  outline: { fill: 'none', stroke: palette.axis },
  published: { fill: palette.ink, stroke: palette.ink, strokeWidth: 1.3 },
  gaps: { stroke: palette.paper, strokeWidth: 1.5 },
  pointer: { stroke: palette.accent, strokeWidth: 2 },
  pointed: { fill: palette.accent, fontWeight: '600', textAnchor: 'end' },
  tick: { fill: palette['ink-soft'] },
  total: { textAnchor: 'middle', fontWeight: '600' },
  label: { fill: palette['ink-soft'], textAnchor: 'middle' },
  soft: { fill: palette['ink-soft'] },
  halo: { stroke: palette.paper, strokeWidth: 3, paintOrder: 'stroke' },
  reversed: { fill: palette.paper },
};

/** What only the page needs. */
const ofThePage: ReadonlySet<string> = new Set(['className', 'dataMarks', 'dataCircles', 'ariaHidden']);

const classesOf = ({ className }: Properties): string[] => (Array.isArray(className) ? className.map(String) : []);

const inPlace = (value: Properties[string]): Properties[string] =>
  typeof value === 'string'
    ? value
        .replace(
          /var\(--([\w-]+)\)/gu,
          (whole, name: string) => Object.entries(palette).find(([own]) => own === name)?.[1] ?? whole,
        )
        .replace('currentColor', palette.ink)
    : value;

const paintedChild = (node: ElementContent): ElementContent => (node.type === 'element' ? painted(node) : node);

/** Returns a drawing with its looks as attributes in the light colours, without classes and what only the page needs. */
export const painted = ({ tagName, properties, children }: Element): Element => {
  const looks = classesOf(properties).map((name) => paints[name] ?? {});
  const all: Properties = Object.assign({}, ...looks, properties);
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => !ofThePage.has(name))
        .map(([name, value]) => [name, inPlace(value)]),
    ),
    children: children.map(paintedChild),
  };
};
