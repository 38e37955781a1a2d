import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'astro/zod';
import { id } from './id.ts';
import { readFacts } from './read-facts.ts';
import { plainText } from './text.ts';
import { usd } from './usd.ts';

const schema = z.strictObject({ id, name: plainText, amount: z.strictObject({ usd }).optional() });
const read = (...lines: string[]) => readFacts('facts.yaml', lines.join('\n'), schema);

describe('readFacts(file, text, schema)', () => {
  it('returns the records in the order of the file, with their places', () => {
    const { rows, problems } = read('# two records', '- id: b', '  name: B', '- id: a', '  name: A');
    assert.deepEqual(rows, [
      { row: { id: 'b', name: 'B' }, index: 0 },
      { row: { id: 'a', name: 'A' }, index: 1 },
    ]);
    assert.deepEqual(problems, []);
  });

  const refused: readonly {
    readonly name: string;
    readonly input: readonly string[];
    readonly expected: {
      readonly line: number;
      readonly column: number;
      readonly entry?: string;
      readonly field?: string;
    };
    readonly cure: RegExp;
  }[] = [
    {
      name: 'a map instead of a list',
      input: ['id: a', 'name: A'],
      expected: { line: 1, column: 1 },
      cure: /is not a list of records: start each record with “- id:”/u,
    },
    { name: 'an empty file', input: [''], expected: { line: 1, column: 1 }, cure: /is not a list of records/u },
    {
      name: 'an empty list',
      input: ['[]'],
      expected: { line: 1, column: 1 },
      cure: /is not a list of records: start each record with “- id:”/u,
    },
    {
      name: 'a quotation mark left open, where it stands',
      input: ['- id: a', '  name: "A', '- id: b', '  name: B'],
      expected: { line: 2, column: 9 },
      cure: /is not valid YAML: Missing closing "quote/u,
    },
    {
      name: 'an alias',
      input: ['- id: a', '  name: &same A', '- id: b', '  name: *same'],
      expected: { line: 4, column: 9 },
      cure: /points elsewhere in the file with an alias \(\*\): write the value itself/u,
    },
    {
      name: 'a repeated key',
      input: ['- id: a', '  name: A', '  name: B'],
      expected: { line: 3, column: 3 },
      cure: /is not valid YAML: Map keys must be unique/u,
    },
    {
      name: 'a repeated id',
      input: ['- id: a', '  name: A', '- id: a', '  name: B'],
      expected: { line: 3, column: 7, entry: 'a', field: 'id' },
      cure: /stands twice: give each record its own id/u,
    },
    {
      name: 'an id in capitals',
      input: ['- id: Bybit 2025', '  name: A'],
      expected: { line: 1, column: 7, entry: 'Bybit 2025', field: 'id' },
      cure: /write small ASCII letters, digits and single hyphens/u,
    },
    {
      name: 'a record without an id, which is named by its place',
      input: ['- id: a', '  name: A', '- name: B'],
      expected: { line: 3, column: 3, entry: 'entry 2', field: 'id' },
      cure: /^is missing: add it$/u,
    },
    {
      name: 'a record that is a bare word',
      input: ['- a'],
      expected: { line: 1, column: 3, entry: 'entry 1', field: '' },
      cure: /^is of another kind than object: found "a"$/u,
    },
    {
      name: 'an unknown field, at its place',
      input: ['- id: a', '  name: A', '  colour: red'],
      expected: { line: 3, column: 11, entry: 'a', field: 'colour' },
      cure: /^is no field of this record: mend its name or remove it$/u,
    },
    {
      name: 'a missing field, at its record',
      input: ['- id: z', '  name: Z', '- id: a'],
      expected: { line: 3, column: 3, entry: 'a', field: 'name' },
      cure: /^is missing: add it$/u,
    },
    {
      name: 'a number where a text belongs',
      input: ['- id: a', '  name: 5'],
      expected: { line: 2, column: 9, entry: 'a', field: 'name' },
      cure: /^is of another kind than string: found 5, put it in quotation marks$/u,
    },
    {
      name: 'a wrong value deep in a record',
      input: ['- id: a', '  name: A', '  amount:', '    usd: -5'],
      expected: { line: 4, column: 10, entry: 'a', field: 'amount.usd' },
      cure: /is not above 0: leave an unknown amount out/u,
    },
  ];
  for (const { name, input, expected, cure } of refused) {
    it(`refuses ${name}`, () => {
      const { problems } = read(...input);
      assert.equal(problems.length, 1);
      const [{ message, ...place } = { message: '' }] = problems;
      assert.deepEqual(place, { file: 'facts.yaml', ...expected });
      assert.match(message, cure);
    });
  }

  it('accepts an empty list where the file may be empty', () => {
    const { rows, ids, problems } = readFacts('facts.yaml', '# none yet\n[]\n', schema, true);
    assert.deepEqual({ rows, ids, problems }, { rows: [], ids: [], problems: [] });
  });

  for (const { name, input } of [
    { name: 'a file without a list', input: '# none yet\n' },
    { name: 'an empty map', input: '{}\n' },
  ]) {
    it(`refuses ${name} even where the file may be empty`, () => {
      assert.deepEqual(
        readFacts('facts.yaml', input, schema, true).problems.map(({ message }) => message),
        ['is not a list of records: start each record with “- id:”'],
      );
    });
  }

  it('keeps the good records beside a bad one', () => {
    const { rows, problems } = read('- id: a', '  name: ""', '- id: b', '  name: B');
    assert.deepEqual(rows, [{ row: { id: 'b', name: 'B' }, index: 1 }]);
    assert.equal(problems.length, 1);
  });

  it('returns the ids of the bad records too', () => {
    assert.deepEqual(read('- id: a', '  name: ""', '- id: b', '  name: B').ids, ['a', 'b']);
  });

  it('returns no ids for a file that can’t be read', () => {
    assert.equal(read('- id: a', '  name: "A').ids, undefined);
  });

  it('reports every mistake of a file at once', () => {
    const { problems } = read('- id: a', '  name: ""', '  amount: { usd: 1.5 }', '- id: a', '  name: A', '  more: 1');
    assert.deepEqual(
      problems.map(({ line, field }) => `${line} ${field ?? ''}`),
      ['2 name', '3 amount.usd', '4 id', '6 more'],
    );
  });

  it('locates a field, and its nearest parent where the field is missing', () => {
    const { locate } = read('- id: a', '  name: A', '  amount:', '    usd: 5');
    assert.deepEqual(locate([0, 'amount', 'usd']), { line: 4, column: 10 });
    assert.deepEqual(locate([0, 'amount', 'high']), { line: 4, column: 5 });
    assert.deepEqual(locate([7]), { line: 1, column: 1 });
  });
});
