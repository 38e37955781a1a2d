import type { ContentFiles } from '#build/content-files.ts';
import { edits, editions, lineAt, type Change, type Kind } from './mutation.ts';

const strangers = [
  'notes.txt',
  'data/notes.md',
  'data/old/thefts.yaml',
  'data/thefts.yml',
  'data/thefts copy.yaml',
  'summaries/notes.mdx',
  'summaries/ar/notes.txt',
  'pages/ar/Method.mdx',
  'pages/en/old/method.mdx',
  'lessons/ar/draft.md',
  'lessons/fr/draft.mdx',
  'releases/2026.11.yaml',
  'releases/charts/old/2026.11.json',
  'releases/notes.txt',
  'drafts/ar/a.mdx',
  'thefts.yaml',
  'parity.json.bak',
  'summaries/ar/.draft.mdx.swp',
  'images/chart.png',
];

const added = (): Change[] =>
  strangers.map((file) => ({ what: `adds ${file}`, files: { [file]: 'words\n' }, places: [{ file, from: 1, to: 1 }] }));

const renamed = (files: ContentFiles): Change[] =>
  Object.entries(files).flatMap(([file, text]): Change[] => {
    const other = file.replace(/([^/]+)(\.\w+)$/u, '$1-old$2');
    if (!/\.(?:yaml|json|mdx)$/u.test(file)) return [];
    return [
      {
        what: `${file} → ${other}`,
        files: { [file]: null, [other]: text },
        places: [
          file,
          other,
          other.replace('/ar/', '/en/'),
          other.replace('/en/', '/ar/'),
          file.replace(/\/(?:ar|en)\//u, '/ar/'),
        ].map((path) => ({ file: path, from: 1, to: 1 })),
      },
    ];
  });

const ledger = /^parity\.json$/u;

const strangeAddress = (files: ContentFiles): Change[] => {
  const text = files['parity.json'] ?? '';
  return [...text.matchAll(/^ {2}"([^"]+)"/gmu)].slice(1, 40).map((match): Change => {
    const line = lineAt(text, match.index);
    return {
      what: `${match[1] ?? ''}-x`,
      files: { 'parity.json': text.replace(match[0], match[0].replace(/"$/u, '-x"')) },
      places: [{ file: 'parity.json', from: line, to: line }],
    };
  });
};

/** Published editions, the ledger, and files of nothing. */
export const published: readonly Kind[] = [
  {
    name: 'a figure of an edition changed by hand',
    expected: 'refused',
    changes: edits({ in: editions, find: /^ +"(?:amount\.)?(?:usd|low|high)": (\d+)/mu, to: (found) => `${found}0` }),
  },
  {
    name: 'a word of an edition changed by hand',
    expected: 'refused',
    changes: edits({
      in: editions,
      find: /^ +"(?:verdict|attribution\.level|platform|stolenOn|producer|en)": "([^"]+)"/mu,
      to: (found) => `${found}1`,
    }),
  },
  {
    name: 'a line of an edition gone',
    expected: 'refused',
    changes: edits({ in: editions, find: /^( +"[^"]+": (?:"[^"]*"|\d+),\n)/mu, to: () => '', names: 'entry' }),
  },
  {
    name: 'a seal changed by hand',
    expected: 'refused',
    changes: edits({ in: editions, find: /"sha256": "([0-9a-f])/u, to: (found) => (found === '0' ? '1' : '0') }),
  },
  {
    name: 'an edition closed on another day',
    expected: 'refused',
    changes: edits({
      in: /releases\.yaml$/u,
      find: /^ {2}(?:asOf|coveredTo): \d{4}-\d{2}-(\d{2})$/mu,
      to: () => '09',
      names: 'entry',
    }),
  },
  {
    name: 'a correction of nothing',
    expected: 'refused',
    changes: (files) =>
      ['bybit-2025', 'ronin-2022', 'upbit-2019', 'rain-2024'].map((id) => ({
        what: `corrects ${id}`,
        files: {
          'data/corrections.yaml': `- id: a-correction\n  on: 2026-11-22\n  record: theft:${id}\n  field: amount.usd\n  from: 1\n  to: 2\n  why: { ar: صُحّح الرقم, en: The figure was corrected }\n`,
        },
        places: [
          { file: 'data/corrections.yaml', from: 1, to: 8 },
          { file: 'data/thefts.yaml', from: 1, to: (files['data/thefts.yaml'] ?? '').split('\n').length },
        ],
      })),
  },
  {
    name: 'a ledger with a hash that is none',
    expected: 'refused',
    changes: edits({ in: ledger, find: /"ar":"([0-9a-f]{12})"/u, to: (found) => found.slice(1) }),
  },
  { name: 'a ledger that names no text', expected: 'refused', changes: strangeAddress },
  { name: 'a file of nothing', expected: 'refused', changes: added },
  { name: 'a file renamed', expected: 'refused', changes: renamed },
];
