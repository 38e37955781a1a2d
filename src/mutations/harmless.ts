import type { ContentFiles } from '#build/content-files.ts';
import { edits, facts, prose, proseIn, type Change, type Kind } from './mutation.ts';

const whole =
  (paths: RegExp, what: string, write: (text: string) => string) =>
  (files: ContentFiles): Change[] =>
    Object.entries(files).flatMap(([file, text]) =>
      paths.test(file) && write(text) !== text ? [{ what, files: { [file]: write(text) }, places: [] }] : [],
    );

/** Returns the same word changed for another in both halves. */
const synonyms = (files: ContentFiles): Change[] =>
  (
    [
      [' showed ', ' made clear ', 'أظهر', 'بيّن'],
      [' said ', ' stated ', 'قال ', 'صرّح '],
      [' firm ', ' company ', 'الشركة', 'المؤسسة'],
    ] as const
  ).flatMap(([en, otherEn, ar, otherAr]) =>
    Object.entries(files).flatMap(([file, text]): Change[] => {
      const pair = facts.test(file) ? [file, file] : [file, file.replace('/en/', '/ar/')];
      const [, other = file] = pair;
      if (!(facts.test(file) || proseIn('en').test(file)) || !text.includes(en)) return [];
      const inEnglish = text.replace(/^(?! +(?:- )?(?:quote|title|publisher):)(.*)$/gmu, (line) =>
        line.replace(en, otherEn),
      );
      if (other === file) return [{ what: en, files: { [file]: onlyTexts(text, [en, otherEn]) }, places: [] }];
      return [
        { what: en, files: { [file]: inEnglish, [other]: (files[other] ?? '').replace(ar, otherAr) }, places: [] },
      ];
    }),
  );

/** Returns facts with a word changed in the first text that has it. */
const onlyTexts = (text: string, [from, to]: readonly [string, string]): string =>
  text.replace(new RegExp(`(^ +en: [^\\n"]*)${from}`, 'mu'), `$1${to}`);

const record = {
  term: '\n- id: added-term\n  term:\n    ar: كلمة مضافة\n    en: Added word\n  definition:\n    ar: كلمة أضيفت إلى المسرد.\n    en: A word that was added to the glossary.\n',
  source:
    '\n- id: added-source\n  title: A report on a theft\n  titleLang: en\n  publisher: A newspaper\n  url: https://example.org/2025/03/04/report/\n  published: 2025-03-04\n  kind: news\n  reading: page\n',
  platform:
    '\n- id: added-platform\n  name:\n    ar: منصة مضافة\n    en: Added Platform\n  arabicNameIs: transliterated\n  kind: bridge\n  country: KR\n',
  theft:
    '\n- id: added-2025\n  platform: kucoin\n  stolenOn: 2025-01-09\n  amount:\n    usd: 4500000\n    basis:\n      ar: الرقم للمنصة\n      en: Figure of the platform\n  attribution:\n    level: suspected\n    by:\n      - who: fbi\n    groups: [lazarus-group]\n  confidence: low\n  account:\n    ar: خسرت المنصة {theft:added-2025} في 9 يناير/كانون الثاني 2025.\n    en: The platform lost {theft:added-2025} on 9 January 2025.\n  evidence:\n    - source: fbi-added\n      supports: [amount, date, attribution]\n      quote: lost $4.5 million on January 9\n',
  event:
    '\n- id: added-event\n  on: 2026-08-20\n  kind: report\n  title:\n    ar: تقرير جديد\n    en: A new report\n  summary:\n    ar: نشرت الشركة تقريرًا في 20 أغسطس/آب 2026.\n    en: The firm published a report on 20 August 2026.\n  evidence:\n    - source: cd17\n      quote: North Korea suspected again\n',
};

const withRecord = (files: ContentFiles): Change[] => {
  const add = (name: string, text: string): [string, string] => [
    `data/${name}.yaml`,
    `${files[`data/${name}.yaml`] ?? ''}${text}`,
  ];
  const change = (what: string, ...added: [string, string][]): Change => ({
    what,
    files: Object.fromEntries(added),
    places: [],
  });
  const source = record.source.replace('added-source', 'fbi-added');
  return [
    change('a term', add('terms', record.term)),
    change('a source', add('sources', record.source)),
    change('a platform', add('platforms', record.platform)),
    change('a theft with its source', add('thefts', record.theft), add('sources', source)),
    change('an event', add('events', record.event)),
  ];
};

/** Returns a theft corrected as its quoted words now say, with the correction that tells it. */
const corrected = (files: ContentFiles): Change[] => {
  const text = files['data/thefts.yaml'] ?? '';
  return [...text.matchAll(/\n- id: (\S+)\n(?:(?!- id).*\n)*? {4}usd: (\d+)\n {4}basis(?:(?!\n- id)[^])*/gu)]
    .slice(0, 12)
    .map((match): Change => {
      const [whole, id = '', digits = ''] = match;
      const usd = Number(digits) + 1_000_000;
      const source = /- source: (\S+)/u.exec(whole)?.[1] ?? '';
      const changed =
        `${whole.replace(`usd: ${digits}`, `usd: ${usd}`).trimEnd()}\n    - source: ${source}\n      supports: [amount]\n      quote: the sum was put at $${usd.toLocaleString('en')} later\n`.replace(
          /(\n {2}unread: .*)(\n {4}- source: \S+\n {6}supports: \[amount\]\n {6}quote: the sum[^]*)$/u,
          '$2$1\n',
        );
      return {
        what: `${id}: ${digits} → ${usd}`,
        files: {
          'data/thefts.yaml': text.replace(whole, () => changed),
          'data/corrections.yaml': `- id: ${id}-amount\n  on: 2026-11-22\n  record: theft:${id}\n  field: amount.usd\n  from: ${digits}\n  to: ${usd}\n  why: { ar: أخطأنا في نقل الرقم, en: We copied the figure wrongly }\n`,
        },
        places: [],
      };
    });
};

/** Returns a paragraph gone from both halves, where nothing counts it: one without components. */
const shortened = (files: ContentFiles): Change[] =>
  Object.entries(files).flatMap(([file, text]): Change[] => {
    if (!proseIn('en').test(file)) return [];
    const other = file.replace('/en/', '/ar/');
    const lines = text.split('\n');
    const theirs = (files[other] ?? '').split('\n');
    const index = lines.findIndex(
      (line, at) =>
        /^[A-Z][^<>{}]{40,}$/u.test(line) &&
        /^[\u0621-\u064A][^<>{}]{20,}$/u.test(theirs[at] ?? '') &&
        lines[at - 1] === '' &&
        at > 8 &&
        lines[at + 1] === '' &&
        lines[at + 2] !== '</Section>' &&
        lines[at - 2] !== '',
    );
    if (index === -1 || lines.length !== theirs.length) return [];
    const without = (all: readonly string[]): string => [...all.slice(0, index), ...all.slice(index + 2)].join('\n');
    return [
      {
        what: `line ${index + 1} gone from both halves`,
        files: { [file]: without(lines), [other]: without(theirs) },
        places: [],
      },
    ];
  });

/** Changes that nobody would call wrong. */
export const harmless: readonly Kind[] = (
  [
    { name: 'a comment in YAML', changes: edits({ in: facts, find: /\n()- id: /u, to: () => '# checked again\n' }) },
    {
      name: 'a comment at the end of a line',
      changes: edits({
        in: facts,
        find: /^ {2}(?:kind|scope|level|confidence|verdict): \w[\w-]*()$/mu,
        to: () => ' # checked again',
      }),
    },
    { name: 'a blank line at the end', changes: whole(/\.(?:yaml|mdx|md)$/u, 'a blank line', (text) => `${text}\n`) },
    { name: 'no line end at the end', changes: whole(/\.(?:yaml|mdx|md)$/u, 'no line end', (text) => text.trimEnd()) },
    { name: 'lines that end as on Windows', changes: whole(/./u, 'CRLF', (text) => text.replaceAll('\n', '\r\n')) },
    {
      name: 'quotation marks around a value',
      changes: edits({
        in: facts,
        find: /^ {2}(?:kind|scope|verdict|platform|producer|article|source): ([a-z][\w-]*)$/mu,
        to: (found) => `"${found}"`,
      }),
    },
    {
      name: 'other quotation marks',
      changes: edits({
        in: /\.(?:yaml|mdx)$/u,
        find: /^(?: +\w+|title|reviewedOn): ("[^"'\\\n]+")$/mu,
        to: (found) => `'${found.slice(1, -1)}'`,
      }),
    },
    {
      name: 'keys in another order',
      changes: edits({
        in: facts,
        find: /^( {2}\w+: [^\n|>&[{]+\n {2}(?!evidence|id)\w+: [^\n|>&[{]+\n)(?! {3,})/mu,
        to: (found) => `${found.split('\n').slice(0, 2).toReversed().join('\n')}\n`,
      }),
    },
    {
      name: 'a list written over lines',
      changes: edits({
        in: facts,
        find: /^ +(?:groups|thefts|seeAlso):( \[[a-z][\w-]*(?:, [a-z][\w-]*)*\])$/mu,
        to: (found) =>
          found
            .slice(2, -1)
            .split(', ')
            .map((one) => `\n    - ${one}`)
            .join(''),
      }),
    },
    {
      name: 'words of a fact wrapped elsewhere',
      changes: edits({ in: facts, find: /^ {4}en: [A-Z][^\n"#:]{50,80}( )[a-z][^\n#:]*$/mu, to: () => '\n      ' }),
    },
    {
      name: 'a paragraph of prose wrapped',
      changes: edits({ in: prose, find: /\n\n[\p{L}][^\n<{]{50,}?( )[\p{L}][^\n]*\n\n/u, to: () => '\n' }),
    },
    { name: 'a synonym in both halves', changes: synonyms },
    { name: 'a record added', changes: withRecord },
    { name: 'a figure corrected, told and quoted', changes: corrected },
    { name: 'a paragraph gone from both halves', changes: shortened },
    {
      name: 'another spelling searched for',
      changes: edits({ in: /platforms\.yaml$/u, find: /^ {2}aliases: \[[^\]\n]+()\]/mu, to: () => ', Another Name' }),
    },
    {
      name: 'an earlier review',
      changes: (files: ContentFiles): Change[] =>
        Object.entries(files).flatMap(([file, text]) =>
          proseIn('ar').test(file)
            ? [
                {
                  what: '2026-11-20',
                  files: Object.fromEntries(
                    [
                      [file, text],
                      [file.replace('/ar/', '/en/'), files[file.replace('/ar/', '/en/')] ?? ''],
                    ].map(([path = '', words = '']) => [
                      path,
                      words.replace(/^reviewedOn: .*$/mu, 'reviewedOn: "2026-11-20"'),
                    ]),
                  ),
                  places: [],
                },
              ]
            : [],
        ),
    },
    {
      name: 'a note for writers',
      changes: whole(/^(?:README|house-spellings)\.md$/u, 'a line more', (text) => `${text}\nA note.\n`),
    },
  ] as const
).map(({ name, changes }) => ({ name, expected: 'accepted' as const, changes }));
