import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { drawingSvg } from './drawing-svg.ts';
import { placeDrawing } from './place-drawing.ts';
import { coin, hatch, icon, moneyArrow } from './shapes.ts';
import type { DrawingSpec } from './spec.ts';

const spec = (first: string, second: string): DrawingSpec => ({
  name: 'keys',
  title: '',
  description: '',
  reading: '',
  scenes: [
    { shapes: [icon('slip', 10, 32), moneyArrow([40, 64], [60, 64]), coin(70, 64)], label: first, rows: [] },
    {
      shapes: [hatch({ x: 0, y: 82, width: 14, height: 14 })],
      label: second,
      rows: [{ certainty: 'suspected', label: second }],
    },
  ],
  joins: [{ kind: 'money' }],
});

/** Returns the elements of a drawing that goes down, one a line. */
const linesOf = (drawing: DrawingSpec, rightToLeft: boolean): string[] =>
  toHtml(drawingSvg(placeDrawing(drawing, { form: 'down', rightToLeft }), { title: 't', description: 'd' }), {
    space: 'svg',
    closeEmptyElements: true,
  })
    .replaceAll(/>(?=<)/gu, '>\n')
    .split('\n');

describe('drawingSvg(drawing, names)', () => {
  it('draws from the left in English', () => {
    assert.deepEqual(linesOf(spec('One', 'Two'), false), [
      '<svg class="down" viewBox="0 0 288 150" role="img" aria-labelledby="t d" direction="ltr" font-size="14">',
      '<path class="drawn-ground" d="M0 66L128 66M0 116L128 116" />',
      '<g transform="translate(0 -30)">',
      '<g transform="translate(10 32)">',
      '<path class="drawn-outline" d="M0 0h26v64h-26z" />',
      '</g>',
      '<path class="drawn-money" d="M40 64L60 64M55 69L60 64L55 59" />',
      '<circle class="drawn-outline" cx="70" cy="64" r="7" />',
      '<circle class="drawn-rim" cx="70" cy="64" r="4.5" />',
      '</g>',
      '<g transform="translate(0 20)">',
      '<rect class="drawn-outline" x="0" y="82" width="14" height="14" />',
      '<path class="drawn-line" d="M7 82L0 89M14 82L0 96M14 89L7 96" />',
      '</g>',
      '<path class="drawn-money" d="M64 72L64 96M59 91L64 96L69 91" />',
      '<rect class="suspected" x="144" y="131" width="14" height="14" />',
      '<text x="144" y="39">One</text>',
      '<text x="144" y="117">Two</text>',
      '<text x="166" y="143">Two</text>',
      '</svg>',
    ]);
  });

  it('draws from the right in Arabic, icons and arrows too', () => {
    assert.deepEqual(linesOf(spec('واحد', 'اثنان'), true), [
      '<svg class="down" viewBox="0 0 288 150" role="img" aria-labelledby="t d" direction="rtl" font-size="14">',
      '<path class="drawn-ground" d="M288 66L160 66M288 116L160 116" />',
      '<g transform="translate(160 -30)">',
      '<g transform="translate(118 32)scale(-1 1)">',
      '<path class="drawn-outline" d="M0 0h26v64h-26z" />',
      '</g>',
      '<path class="drawn-money" d="M88 64L68 64M73 59L68 64L73 69" />',
      '<circle class="drawn-outline" cx="58" cy="64" r="7" />',
      '<circle class="drawn-rim" cx="58" cy="64" r="4.5" />',
      '</g>',
      '<g transform="translate(160 20)">',
      '<rect class="drawn-outline" x="114" y="82" width="14" height="14" />',
      '<path class="drawn-line" d="M121 82L114 89M128 82L114 96M128 89L121 96" />',
      '</g>',
      '<path class="drawn-money" d="M224 72L224 96M219 91L224 96L229 91" />',
      '<rect class="suspected" x="130" y="131" width="14" height="14" />',
      '<text x="144" y="39">واحد</text>',
      '<text x="144" y="117">اثنان</text>',
      '<text x="122" y="143">اثنان</text>',
      '</svg>',
    ]);
  });
});
