import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'astro/zod';
import { factFiles, type FactFile } from './fact-files.ts';
import { id, idOf } from './id.ts';
import { referencesIn } from './references.ts';

describe('referencesIn(schema, value)', () => {
  const person = z.strictObject({ who: idOf('organisation'), note: z.string().optional() });
  const cases: readonly {
    readonly name: string;
    readonly schema: z.ZodType;
    readonly input: unknown;
    readonly expected: object[];
  }[] = [
    { name: 'no id of the record itself', schema: z.strictObject({ id }), input: { id: 'a' }, expected: [] },
    { name: 'no plain text', schema: z.strictObject({ words: z.string() }), input: { words: 'a' }, expected: [] },
    {
      name: 'a field',
      schema: z.strictObject({ id, source: idOf('source') }),
      input: { id: 'a', source: 'b' },
      expected: [{ path: ['source'], kind: 'source', id: 'b' }],
    },
    {
      name: 'a field that has a description of its own',
      schema: z.strictObject({ other: idOf('theft').describe('the same money') }),
      input: { other: 'b' },
      expected: [{ path: ['other'], kind: 'theft', id: 'b' }],
    },
    {
      name: 'an optional field that is there',
      schema: z.strictObject({ readIn: idOf('source').optional().describe('document') }),
      input: { readIn: 'b' },
      expected: [{ path: ['readIn'], kind: 'source', id: 'b' }],
    },
    {
      name: 'no optional field that is left out',
      schema: z.strictObject({ readIn: idOf('source').optional(), thefts: z.array(idOf('theft')).optional() }),
      input: {},
      expected: [],
    },
    {
      name: 'a field that may be null and is not',
      schema: z.strictObject({ source: idOf('source').nullable() }),
      input: { source: 'b' },
      expected: [{ path: ['source'], kind: 'source', id: 'b' }],
    },
    {
      name: 'no field that is null',
      schema: z.strictObject({ source: idOf('source').nullable() }),
      input: { source: null },
      expected: [],
    },
    {
      name: 'each id of a list, with its place',
      schema: z.strictObject({ thefts: z.array(idOf('theft')).min(1).optional() }),
      input: { thefts: ['a', 'b'] },
      expected: [
        { path: ['thefts', 0], kind: 'theft', id: 'a' },
        { path: ['thefts', 1], kind: 'theft', id: 'b' },
      ],
    },
    {
      name: 'ids deep in a record',
      schema: z.strictObject({ attribution: z.strictObject({ by: z.array(person).min(1) }) }),
      input: { attribution: { by: [{ who: 'fbi', note: 'x' }, { who: 'msmt' }] } },
      expected: [
        { path: ['attribution', 'by', 0, 'who'], kind: 'organisation', id: 'fbi' },
        { path: ['attribution', 'by', 1, 'who'], kind: 'organisation', id: 'msmt' },
      ],
    },
    {
      name: 'ids of a record that has rules of its own',
      schema: z.strictObject({ source: idOf('source') }).refine(() => true),
      input: { source: 'b' },
      expected: [{ path: ['source'], kind: 'source', id: 'b' }],
    },
    { name: 'nothing in a value of another shape', schema: person, input: 'fbi', expected: [] },
  ];
  for (const { name, schema, input, expected } of cases) {
    it(`finds ${name}`, () => assert.deepEqual(referencesIn(schema, input), expected));
  }
});

/** The part of a JSON schema that this test reads. */
interface Shape {
  readonly refersTo?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

const shapeOf = (schema: z.ZodType): Shape => JSON.parse(JSON.stringify(z.toJSONSchema(schema)));

/** Returns a value with every field of a shape, one item in each list. It need not obey the schema's other rules. */
const filled = ({ properties, items, anyOf }: Shape): unknown => {
  if (properties !== undefined)
    return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, filled(inner)]));
  if (items !== undefined) return [filled(items)];
  return anyOf?.[0] === undefined ? 'x' : filled(anyOf[0]);
};

/** Returns where a shape declares ids of other records, as `evidence.0.source: source`. */
const declared = ({ refersTo, properties = {}, items, anyOf = [] }: Shape, path: readonly string[] = []): string[] => [
  ...(refersTo === undefined ? [] : [`${path.join('.')}: ${refersTo}`]),
  ...Object.entries(properties).flatMap(([key, inner]) => declared(inner, [...path, key])),
  ...(items === undefined ? [] : declared(items, [...path, '0'])),
  ...anyOf.flatMap((inner) => declared(inner, path)),
];

describe('referencesIn(schema, value) of every file of facts', () => {
  const files = Object.entries<FactFile>(factFiles).map(([name, { schema }]) => ({
    name,
    schema,
    shape: shapeOf(schema),
  }));
  for (const { name, schema, shape } of files) {
    it(`finds each id that ${name} declares`, () => {
      const found = referencesIn(schema, filled(shape)).map(({ path, kind }) => `${path.join('.')}: ${kind}`);
      assert.deepEqual(found.sort(), declared(shape).sort());
    });
  }

  it('finds the ids of thefts, estimates and what rests on both', () => {
    const inFile = (file: keyof typeof factFiles): string[] => declared(shapeOf(factFiles[file].schema));
    assert.deepEqual(inFile('thefts'), [
      'platform: platform',
      'attribution.by.0.who: organisation',
      'attribution.groups.0: group',
      'mayRepeat: theft',
      'mayOverlap: theft',
      'evidence.0.source: source',
      'unread.0: source',
    ]);
    assert.deepEqual(inFile('contradictions'), [
      'thefts.0: theft',
      'estimates.0: estimate',
      'evidence.0.source: source',
    ]);
    assert.deepEqual(inFile('terms'), ['seeAlso.0: term']);
    assert.deepEqual(inFile('hosts'), []);
  });

  it('names only kinds that a file of facts holds', () => {
    const kinds = new Set(Object.values<FactFile>(factFiles).flatMap(({ kind }) => kind ?? []));
    const named = files.flatMap(({ shape }) => declared(shape).map((line) => line.replace(/^.*: /u, '')));
    assert.deepEqual(
      named.filter((kind) => ![...kinds].some((known) => known === kind)),
      [],
    );
  });
});
