import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv } from './csv.ts';
import type { Cell } from './column.ts';

const lines = (...cells: Cell[]): string[] =>
  csv({
    columns: [{ name: 'a' }, { name: 'b' }],
    rows: [cells],
  }).split('\r\n');

describe('csv(table)', () => {
  it('begins with a byte order mark and the names of the columns, and ends every line with CRLF', () => {
    assert.deepEqual(lines('x', 'y'), ['\uFEFFa,b', 'x,y', '']);
  });

  it('holds the header alone where there are no records', () => {
    assert.equal(csv({ columns: [{ name: 'a' }], rows: [] }), '\uFEFFa\r\n');
  });

  const cells: readonly { readonly name: string; readonly cell: Cell; readonly expected: string }[] = [
    { name: 'leaves the unknown empty', cell: undefined, expected: '' },
    { name: 'prints zero', cell: 0, expected: '0' },
    { name: 'prints false', cell: false, expected: 'false' },
    { name: 'prints money without separators', cell: 1_500_000_000, expected: '1500000000' },
    { name: 'joins a list', cell: ['x', 'y'], expected: 'x;y' },
    { name: 'leaves an empty list empty', cell: [], expected: '' },
    { name: 'quotes a comma', cell: 'x, y', expected: '"x, y"' },
    { name: 'doubles a quotation mark', cell: 'an "x"', expected: '"an ""x"""' },
    { name: 'keeps Arabic and its marks', cell: 'سُرق «1.5 مليار دولار»، ثم', expected: 'سُرق «1.5 مليار دولار»، ثم' },
    { name: 'disarms =', cell: '=1+1', expected: "'=1+1" },
    { name: 'disarms +', cell: '+1', expected: "'+1" },
    { name: 'disarms -', cell: '-1', expected: "'-1" },
    { name: 'disarms @', cell: '@SUM(A1)', expected: "'@SUM(A1)" },
    { name: 'disarms the wide forms of these signs', cell: '＝1', expected: "'＝1" },
    {
      name: 'disarms a formula that needs quotes',
      cell: '=HYPERLINK("x","y")',
      expected: `"'=HYPERLINK(""x"",""y"")"`,
    },
    { name: 'disarms the first item of a list', cell: ['=x', 'y'], expected: "'=x;y" },
    { name: 'leaves a sign inside a text', cell: 'a = b', expected: 'a = b' },
  ];
  for (const { name, cell, expected } of cells) {
    it(name, () => assert.equal(lines(cell, 'end')[1], `${expected},end`));
  }

  for (const [name, mark] of Object.entries({
    'line feed': '\n',
    return: '\r',
    tab: '\t',
    'line separator': '\u2028',
  })) {
    it(`refuses a ${name} in a cell`, () => assert.throws(() => lines(`x${mark}y`, ''), /holds a line break/u));
  }

  it('refuses an item that holds the separator of lists', () => {
    assert.throws(() => lines(['x;y', 'z'], ''), /separates the items/u);
  });
});
