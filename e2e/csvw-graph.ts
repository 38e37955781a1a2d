/** A node of RDF as far as the parser of CSVW looks at it. */
export interface Term {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal';
  readonly value: string;
  readonly datatype: { readonly equals: () => boolean };
  readonly equals: (other: Term) => boolean;
}

/** A statement of RDF. */
export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const csvw = 'http://www.w3.org/ns/csvw#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

const term = (termType: Term['termType'], value: string): Term => ({
  termType,
  value,
  datatype: { equals: () => false },
  equals: (other) => other.termType === termType && other.value === value,
});

/** Statements that can be asked for by subject and predicate. */
export class Graph {
  readonly quads: readonly Quad[];
  constructor(quads: readonly Quad[]) {
    this.quads = quads;
  }
  match(subject?: Term | null, predicate?: Term | null): Graph {
    return new Graph(
      this.quads.filter(
        (quad) => (!subject || quad.subject.equals(subject)) && (!predicate || quad.predicate.equals(predicate)),
      ),
    );
  }
  [Symbol.iterator](): Iterator<Quad> {
    return this.quads[Symbol.iterator]();
  }
}

/** The terms of the JSON-LD context of CSVW that differ from the names in its JSON. */
const renamed: Readonly<Record<string, string>> = { titles: 'title', columns: 'column', tables: 'table' };

/**
 * Returns a table of CSVW metadata as the graph its JSON-LD stands for: https://www.w3.org/TR/tabular-metadata/
 * Only as much of JSON-LD as our metadata use: objects, lists of columns, titles by language, datatypes.
 */
export const csvwGraph = (table: object): Graph => {
  const quads: Quad[] = [];
  let count = 0;
  const blank = (): Term => term('BlankNode', `b${String((count += 1))}`);
  const say = (subject: Term, predicate: string, object: Term): void => {
    quads.push({ subject, predicate: term('NamedNode', predicate), object });
  };
  const list = (items: readonly unknown[]): Term => {
    const [first, ...rest] = items;
    if (first === undefined) return term('NamedNode', `${rdf}nil`);
    const node = blank();
    say(node, `${rdf}first`, nodeOf(first));
    say(node, `${rdf}rest`, list(rest));
    return node;
  };
  const nodeOf = (value: unknown): Term => {
    if (typeof value !== 'object' || value === null) return term('Literal', String(value));
    const node = blank();
    for (const [key, inner] of Object.entries(value)) {
      if (key.includes(':') || key === 'foreignKeys') continue;
      const predicate = `${csvw}${renamed[key] ?? key}`;
      if (key === 'columns') say(node, predicate, list(inner as readonly unknown[]));
      else if (key === 'titles')
        for (const title of Object.values<string>(inner)) say(node, predicate, term('Literal', title));
      else if (key === 'datatype' && typeof inner === 'string')
        say(node, predicate, term('NamedNode', `${xsd}${inner}`));
      else if (Array.isArray(inner)) for (const item of inner) say(node, predicate, nodeOf(item));
      else say(node, predicate, nodeOf(inner));
    }
    return node;
  };
  nodeOf(table);
  return new Graph(quads);
};
