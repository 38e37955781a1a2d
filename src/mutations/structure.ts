import { edits, editions, facts, lineAt, prose, spliced, type Change, type Kind } from './mutation.ts';
import type { ContentFiles } from '#build/content-files.ts';

const json = /\.json$/u;

/** Returns files of facts cut off in the middle of a record. */
const cutOff = (files: ContentFiles): Change[] =>
  Object.entries(files).flatMap(([file, text]): Change[] => {
    const index = text.lastIndexOf('\n- id: ');
    const end = text.indexOf('\n', text.indexOf('\n', index + 1) + 1);
    const line = lineAt(text, index + 1);
    return facts.test(file) && index > 0 && end > 0
      ? [{ what: 'cut off', files: { [file]: text.slice(0, end + 1) }, places: [{ file, from: line, to: line + 1 }] }]
      : [];
  });

const removed = (files: ContentFiles): Change[] =>
  Object.keys(files)
    .filter((file) => facts.test(file) || editions.test(file))
    .map((file) => ({
      what: 'removed',
      files: { [file]: null },
      places: [
        { file, from: 1, to: 1 },
        ...(editions.test(file) ? [{ file: 'data/releases.yaml', from: 1, to: 10 }] : []),
      ],
    }));

const twice = (files: ContentFiles): Change[] =>
  Object.entries(files).flatMap(([file, text]): Change[] => {
    const records = text.split(/\n(?=- id: )/u);
    if (!facts.test(file) || records.length < 3) return [];
    const [first = '', second = ''] = records.slice(1);
    const line = text.split('\n').length + 1;
    return [first, second].map((record) => ({
      what: `again ${record.split('\n')[0] ?? ''}`,
      files: { [file]: `${text}\n${record.trimEnd()}\n` },
      places: [{ file, from: line, to: line }],
    }));
  });

/** Returns JSON with a key given twice, the second time with its own value, so that nothing else differs. */
const keysTwice = (files: ContentFiles): Change[] =>
  Object.entries(files).flatMap(([file, text]) => {
    if (!json.test(file)) return [];
    return [...text.matchAll(/^ +"[^"]+": (?:"[^"]*"|\d+|\{"ar".*\}),\n/gmu)].slice(3, 23).map((match): Change => {
      const index = match.index + match[0].length;
      const line = lineAt(text, index);
      return {
        what: match[0].trim(),
        files: { [file]: spliced(text, index, index, match[0]) },
        places: [{ file, from: line, to: line }],
      };
    });
  });

const emptied = (files: ContentFiles): Change[] =>
  Object.keys(files)
    .filter((file) => (facts.test(file) && file !== 'data/corrections.yaml') || json.test(file))
    .map((file) => ({ what: 'emptied', files: { [file]: '' }, places: [{ file, from: 1, to: 1 }] }));

/** Files that are no valid YAML or JSON, or not of the shape their schema asks for. */
export const structure: readonly Kind[] = [
  {
    name: 'a key given twice in YAML',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^( {2}(?!evidence|id)\w+: \S.*\n)(?= {2}\w)/mu,
      to: (found) => `${found}${found}`.trimEnd() + '\n',
    }),
  },
  {
    name: 'a key given twice in front matter',
    expected: 'refused',
    changes: edits({ in: prose, find: /^((?:title|summary|reviewedOn): .*\n)/mu, to: (found) => `${found}${found}` }),
  },
  { name: 'a key given twice in JSON', expected: 'refused', changes: keysTwice },
  {
    name: 'a line indented wrongly',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^( {2})(?:kind|amount|attribution|evidence|scope|title|confidence):/mu,
      to: () => '   ',
    }),
  },
  {
    name: 'a tab as indentation',
    expected: 'refused',
    changes: edits({ in: facts, find: /^( {2})\w+:/mu, to: () => '\t' }),
  },
  {
    name: 'a quotation mark left open',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +\w+: ()(?=[A-Za-z])/mu, to: () => '"' }),
  },
  {
    name: 'JSON with a comma missing',
    expected: 'refused',
    changes: edits({ in: json, find: /^ +"[^"]+": (?:"[^"]*"|\d+)(,)\n/mu, to: () => '', names: 'entry' }),
  },
  {
    name: 'an anchor and an alias',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ {2}kind: (\w\S*)\n(?=[^]*\n {2}kind: )/mu,
      to: (found) => `&same ${found}\n  kindAgain: *same`,
    }),
  },
  {
    name: 'a field misspelt',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ {2}(?!id)(\w{4,}):/mu,
      to: (found) => `${found.slice(0, 2)}${found.slice(3)}`,
      names: 'entry',
    }),
  },
  {
    name: 'a field too much',
    expected: 'refused',
    changes: edits({ in: facts, find: /^( {2})(?!id)\w+: \S/mu, to: () => '  remark: seen twice\n  ' }),
  },
  {
    name: 'a needed field missing',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^( {2}(?:platform|stolenOn|confidence|producer|scope|covers|from|to|published|source|quoteLang|verdict|article|kind|reading|titleLang|publisher|on|who|reason|arabicNameIs|translation): \S.*\n)(?= {2}\w)/mu,
      to: () => '',
      names: 'entry',
    }),
  },
  {
    name: 'a half missing',
    expected: 'refused',
    changes: edits({ in: facts, find: /\n( +(?:en): [^\n]+)\n(?! {6,}\S)/u, to: () => '', names: 'entry' }),
  },
  {
    name: 'an empty half',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +(?:ar|en): ([^\n|>"]+)\n(?! {6,}\S)/mu, to: () => '""' }),
  },
  {
    name: 'a number that is none',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ +(?:usd|low|high|incidents|recoveredUsd|reportedUsd): (\d+)/mu,
      to: (found) => `"${found}"`,
    }),
  },
  {
    name: 'a number with separators',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ +(?:usd|low|high): (\d{7,})/mu,
      to: (found) => Number(found).toLocaleString('en'),
    }),
  },
  {
    name: 'a choice that is none',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ +(?:kind|level|scope|covers|verdict|reading|confidence|qualifier|reason|translation): (\S+)$/mu,
      to: (found) => `${found}s`,
    }),
  },
  {
    name: 'a language that is none',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +(?:titleLang|quoteLang|language): ([a-z]{2})$/mu, to: () => 'English' }),
  },
  {
    name: 'an id with capitals or spaces',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^- id: ([a-z][a-z0-9-]+)$/mu,
      to: (found) => `${found.slice(0, 1).toUpperCase()}${found.slice(1)} x`,
      names: 'entry',
    }),
  },
  { name: 'a record twice', expected: 'refused', changes: twice },
  { name: 'a file cut off', expected: 'refused', changes: cutOff },
  { name: 'an empty file', expected: 'refused', changes: emptied },
  { name: 'a file gone', expected: 'refused', changes: removed },
  {
    name: 'a quote above 25 words',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ +quote: [A-Za-z][^\n]*()\n(?! {8})/mu,
      to: () => `${' and more words'.repeat(9)}`,
      names: 'entry',
    }),
  },
  {
    name: 'an item twice in its list',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ +(?:groups|supports|thefts|estimates|seeAlso|aliases): \[([a-z][\w-]*)[\],]/mu,
      to: (found) => `${found}, ${found}`,
    }),
  },
  {
    name: 'markup in a text',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +en: [A-Z][a-z]+ ([a-z]+) /mu, to: (found) => `<b>${found}</b>` }),
  },
  {
    name: 'a brace left open',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +en: [^\n]*\{(?:theft|estimate|usd|n):[^}\n]+(\})/mu, to: () => '' }),
  },
];
