import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkProse } from './check-prose.ts';
import type { Known } from './prose-components.ts';

/** Knows every id but `nope`, and every sum, count and comparison but `nope`. */
const known: Known = {
  has: (_kind, id) => id !== 'nope',
  resolve: (part) => {
    if ('name' in part && part.name === 'nope') throw new Error(`${part.kind}:nope is unknown: define it`);
    if ('id' in part && part.id === 'nope') throw new Error(`${part.kind}:nope does not exist: mend the id`);
  },
};

const frontMatter = '---\ntitle: "T"\nsummary: "S"\nreviewedOn: "2026-11-22"\n---\n\n';
/** Line of the body's first line. */
const bodyLine = 7;

const check = (body: string) => checkProse('half.mdx', `${frontMatter}${body}\n`, known);

describe('checkProse(file, text, known)', () => {
  it('returns the front matter and the parts in order', () => {
    const {
      parts,
      problems,
      frontMatter: head,
    } = check(
      [
        '<Section id="in-short" title="In short">',
        '',
        'It lost <Figure of="theft:bybit-2025" />.<Cite source="report" />',
        '',
        'See <PageLink to="method/">the method</PageLink>, <Comparison of="one-to-two">twice</Comparison> <Quoted reason="so said">“5”</Quoted>.',
        '',
        '- <Platform id="bybit" />',
        '',
        '<Subheading id="wrong" title="Wrong" />',
        '',
        '<Claim id="c1" />',
        '',
        '<Chart name="thefts-by-year" />',
        '',
        '</Section>',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(head, { title: 'T', summary: 'S', reviewedOn: '2026-11-22' });
    assert.deepEqual(
      parts?.map(({ part, line }) => `${line} ${part}`),
      [
        '2 front matter title',
        '3 front matter summary',
        '4 reviewedOn 2026-11-22',
        '7 Section in-short',
        '9 paragraph',
        '9 Figure theft:bybit-2025',
        '9 Cite report',
        '11 paragraph',
        '11 PageLink method/',
        '11 Comparison one-to-two',
        '11 Quoted',
        '13 list',
        '13 listItem',
        '13 Platform bybit',
        '15 Subheading wrong',
        '17 Claim c1',
        '19 Chart thefts-by-year',
      ],
    );
  });

  const accepted = [
    { name: 'bold words, lists and quotations', input: '- **one** and two\n\n1. three\n\n> four' },
    { name: 'a paragraph on two lines', input: 'one\ntwo' },
    { name: 'a figure inside Quoted', input: 'It says <Quoted reason="its own words">“$5 million”</Quoted>.' },
    { name: 'a figure in bold inside Quoted', input: '<Quoted reason="its own words">**$5 million**</Quoted>' },
    { name: 'a figure of a bound', input: '<Figure of="theft:upbit-2019.high" />' },
    {
      name: 'a measure with its source',
      input: '<Figure of="usd:50000000@js-fpw" /> or <Figure of="pct:4.5@report" />',
    },
    { name: 'a count of thefts', input: 'It names <Figure of="count:all" />.' },
    { name: 'words that compare', input: 'It is <Comparison of="one-to-two">about twice</Comparison> as much.' },
    ...['method/', 'thefts/bybit-2025/', 'method/#certainty', 'data/2026.11/', '#in-short', ''].map((to) => ({
      name: `a page link to “${to}”`,
      input: `See <PageLink to="${to}">words</PageLink>.`,
    })),
    { name: 'a command and the signature', input: '<Command name="list" />\n\n<Signature />' },
    { name: 'dates and names with digits', input: 'On 21 February 2025 APT38 struck.' },
  ];
  for (const { name, input } of accepted) {
    it(`accepts ${name}`, () => assert.deepEqual(check(input).problems, []));
  }

  const refused = [
    {
      name: 'an unclosed tag',
      input: '<Section id="a" title="A">\n\ntext',
      expected: /is not valid MDX: Expected a closing tag for `<Section>`/u,
    },
    { name: 'an open angle bracket', input: 'a <b', expected: /is not valid MDX: / },
    { name: 'an HTML comment', input: '<!-- a -->', expected: /is not valid MDX: / },
    {
      name: 'an unknown component',
      input: '<Loss theft="a" />',
      expected:
        /uses <Loss>, which is not one of the components: Section, Subheading, Figure, Comparison, Claim, Cite, Platform, Chart, Drawing, Term, Command, Signature, PageLink, Quoted, Step, DrawFirst, Question, Option, Answer$/u,
    },
    { name: 'an HTML element', input: '<div>text</div>', expected: /uses <div>, which is not one of the components/u },
    { name: 'an HTML link', input: '<a href="#x">text</a>', expected: /uses <a>, which is not one of the components/u },
    {
      name: 'a script',
      input: '<script>alert()</script>',
      expected: /uses <script>, which is not one of the components/u,
    },
    {
      name: 'a question outside a lesson',
      input: '<Question id="q1" title="Why?">\n\nwords\n\n</Question>',
      expected: /uses <Question>, which only lessons have: move it to content\/lessons\//u,
    },
    { name: 'a fragment', input: '<>text</>', expected: /uses <>, which is not one of the components/u },
    {
      name: 'a command the site has not',
      input: '<Command name="nope" />',
      expected: /names the command “nope”, which does not exist: mend the id/u,
    },
    { name: 'a missing attribute', input: '<Claim />', expected: /leaves out id of <Claim>: add it/u },
    {
      name: 'two missing attributes',
      input: '<Subheading />',
      expected: /leaves out id and title of <Subheading>: add them/u,
    },
    {
      name: 'an attribute too many',
      input: '<Cite source="a" page="2" />',
      expected: /gives <Cite> an attribute it does not take: write source="…"/u,
    },
    {
      name: 'an attribute with an expression',
      input: '<Figure of={1} />',
      expected: /gives <Figure> an attribute it does not take: write of="…"/u,
    },
    {
      name: 'spread attributes',
      input: '<Cite {...all} />',
      expected: /gives <Cite> an attribute it does not take: write source="…"/u,
    },
    { name: 'an expression of its own', input: '{1 + 1}', expected: /is code: prose holds only words and components/u },
    {
      name: 'an expression in a line',
      input: 'text {value} text',
      expected: /is code: prose holds only words and components/u,
    },
    { name: 'an import', input: 'import x from "y"', expected: /is code: prose holds only words and components/u },
    { name: 'an export', input: 'export const x = "y"', expected: /is code: prose holds only words and components/u },
    { name: 'a Markdown heading', input: '## Heading', expected: /is a Markdown heading: write <Section id="…"/u },
    { name: 'an underlined heading', input: 'Heading\n---', expected: /is a Markdown heading: write <Section/u },
    {
      name: 'a link',
      input: 'a [link](https://example.org)',
      expected: /is Markdown that prose doesn’t use \(link\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'a bare address',
      input: 'see https://example.org',
      expected: /is Markdown that prose doesn’t use \(link\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'an image',
      input: '![words](a.png)',
      expected: /is Markdown that prose doesn’t use \(image\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'a code block',
      input: '```\ncode\n```',
      expected: /is Markdown that prose doesn’t use \(code\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'emphasis',
      input: 'a *word*',
      expected:
        /is Markdown that prose doesn’t use \(emphasis\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'a reference link',
      input: 'a [link][b]\n\n[b]: https://example.org',
      expected:
        /is Markdown that prose doesn’t use \(linkReference\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'the address of a reference link',
      input: '[b]: https://example.org',
      expected:
        /is Markdown that prose doesn’t use \(definition\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'inline code',
      input: 'a `word`',
      expected:
        /is Markdown that prose doesn’t use \(inlineCode\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'a footnote',
      input: 'a[^1]\n\n[^1]: note',
      expected:
        /is Markdown that prose doesn’t use \(footnoteReference\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'the words of a footnote',
      input: '[^1]: note\n\na[^1]',
      expected:
        /is Markdown that prose doesn’t use \(footnoteDefinition\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'a table',
      input: '| a | b |\n| - | - |\n| c | d |',
      expected: /is Markdown that prose doesn’t use \(table\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'struck words',
      input: 'a ~~word~~',
      expected: /is Markdown that prose doesn’t use \(delete\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'a rule',
      input: '***',
      expected:
        /is Markdown that prose doesn’t use \(thematicBreak\): cite with <Cite source="…" \/>, show with components/u,
    },
    {
      name: 'an element named like what every object has',
      input: '<constructor />',
      expected:
        /uses <constructor>, which is not one of the components: Section, Subheading, Figure, Comparison, Claim, Cite, Platform, Chart, Drawing, Term, Command, Signature, PageLink, Quoted, Step, DrawFirst, Question, Option, Answer$/u,
    },
    {
      name: 'words inside Cite',
      input: 'a<Cite source="report">words</Cite>',
      expected: /puts text inside <Cite>: close it at once, <Cite … \/>/u,
    },
    {
      name: 'words inside Subheading',
      input: '<Subheading id="a" title="A">\n\nwords\n\n</Subheading>',
      expected: /puts text inside <Subheading>: close it at once, <Subheading … \/>/u,
    },

    {
      name: 'a figure typed in English',
      input: 'It lost $5 million.',
      expected: /types the figure “5 million”: use <Figure of="…" \/>, or <Quoted reason="…">/u,
    },
    {
      name: 'a figure typed in Arabic',
      input: 'خسرت 5 ملايين دولار.',
      expected: /types the figure “5 ملايين”: use <Figure of="…" \/>/u,
    },
    { name: 'a figure typed in bold', input: '**$5 million**', expected: /types the figure “5 million”/u },
    { name: 'a figure typed in a list', input: '- 47 thefts', expected: /types the figure “47”/u },
    {
      name: 'an unknown claim',
      input: '<Claim id="nope" />',
      expected: /names the claim “nope”, which does not exist/u,
    },
    {
      name: 'an unknown source',
      input: 'text<Cite source="nope" />',
      expected: /names the source “nope”, which does not exist: mend the id/u,
    },
    {
      name: 'an unknown platform',
      input: 'text <Platform id="nope" />',
      expected: /names the platform “nope”, which does not exist: mend the id/u,
    },
    {
      name: 'an unknown chart',
      input: '<Chart name="nope" />',
      expected: /names the chart “nope”, which does not exist: mend the id/u,
    },
    { name: 'an unknown sum', input: '<Figure of="sum:nope" />', expected: /sum:nope is unknown: define it/u },
    { name: 'an unknown theft', input: '<Figure of="theft:nope" />', expected: /theft:nope does not exist/u },
    { name: 'a figure of no known form', input: '<Figure of="foo:1" />', expected: /“foo:1” is not a figure: write/u },
    {
      name: 'a measure without a source',
      input: '<Figure of="usd:5" />',
      expected: /“usd:5” is not a figure: write theft:ID/u,
    },
    { name: 'an unknown count', input: '<Figure of="count:nope" />', expected: /count:nope is unknown: define it/u },
    {
      name: 'words that compare as a figure',
      input: '<Figure of="is:a|about twice" />',
      expected: /“is:a\|about twice” is not a figure: write/u,
    },
    {
      name: 'an unknown comparison',
      input: 'It is <Comparison of="nope">about twice</Comparison> as much.',
      expected: /comparison:nope is unknown: define it/u,
    },
    {
      name: 'a figure typed inside Comparison',
      input: 'It is <Comparison of="one-to-two">$5 million</Comparison>.',
      expected: /types the figure “5 million”: use <Figure of="…" \/>/u,
    },
    {
      name: 'a figure typed inside PageLink',
      input: 'See <PageLink to="thefts/">47 thefts</PageLink>.',
      expected: /types the figure “47”: use <Figure of="…" \/>/u,
    },
    ...[
      'https://example.org/',
      '//example.org/',
      '/ar/method/',
      'method',
      'Method/',
      'thefts/bybit-2025',
      'thefts/?q=a',
      'method/#',
      'method/#Certainty',
      'javascript:alert(1)',
    ].map((to) => ({
      name: `a page link to “${to}”`,
      input: `See <PageLink to="${to}">words</PageLink>.`,
      expected: /links to “.*”: write a path below the language, such as thefts\/bybit-2025\/ or method\/#certainty/u,
    })),
    {
      name: 'an empty title',
      input: '<Section id="a" title="">\n\ntext\n\n</Section>',
      expected: /title is empty: write the text/u,
    },
    {
      name: 'a figure typed in a title',
      input: '<Section id="a" title="It lost $5 million">\n\ntext\n\n</Section>',
      expected: /title types the figure “5 million”: word the heading without it/u,
    },
    {
      name: 'a soft hyphen in a title',
      input: '<Subheading id="a" title="A\u00ADb" />',
      expected: /title holds U\+00AD: type the plain letter/u,
    },
    {
      name: 'an empty reason',
      input: 'It says <Quoted reason="">“$5 million”</Quoted>.',
      expected: /reason is empty: write the text/u,
    },
    {
      name: 'a figure typed in a reason',
      input: 'It says <Quoted reason="it lost $5 million">“words”</Quoted>.',
      expected: /reason types the figure “5 million”: /u,
    },
    {
      name: 'a heading id in capitals',
      input: '<Subheading id="In Short" title="In short" />',
      expected: /gives the heading the id “In Short”: write small ASCII words joined by hyphens/u,
    },
    {
      name: 'a heading id in Arabic',
      input: '<Subheading id="الخلاصة" title="الخلاصة" />',
      expected: /gives the heading the id “الخلاصة”: write small ASCII words/u,
    },
    { name: 'a direction override', input: 'a\u202Eb', expected: /text holds U\+202E: type the plain letter/u },
    { name: 'an Arabic letter mark', input: 'a\u061Cb', expected: /text holds U\+061C: type the plain letter/u },
    { name: 'a soft hyphen', input: 'a\u00ADb', expected: /text holds U\+00AD: type the plain letter/u },
    { name: 'a soft hyphen by its name', input: 'a&shy;b', expected: /text holds U\+00AD: type the plain letter/u },
    { name: 'a Persian yeh', input: 'با\u06CCبت', expected: /text holds U\+06CC: type the plain letter/u },
  ];
  for (const { name, input, expected } of refused) {
    it(`refuses ${name}`, () => {
      const { problems } = check(input);
      const found = problems.find(({ message }) => expected.test(message));
      assert.ok(found !== undefined, JSON.stringify(problems));
      assert.equal(found.file, 'half.mdx');
      assert.equal(found.line, bodyLine);
    });
  }

  it('refuses the id of a heading on a second one, of either kind', () => {
    const { problems } = check(
      '<Subheading id="a" title="A" />\n\n<Subheading id="b" title="B" />\n\n<Section id="a" title="C">\n\ntext\n\n</Section>',
    );
    assert.deepEqual(
      problems.map(({ line, message }) => `${line} ${message}`),
      ['11 gives the id “a” to a second heading: choose another'],
    );
  });

  it('reports every mistake at once, each at its line', () => {
    const { problems } = check('# Heading\n\nIt lost $5 million.\n\n<Claim id="nope" />\n\n{code}');
    assert.deepEqual(
      problems.map(({ line }) => line),
      [7, 9, 11, 13],
    );
  });

  const heads = [
    {
      name: 'no front matter',
      input: 'text\n',
      expected: ['1 ', 'has no front matter: start with ---, title, summary, reviewedOn, ---'],
    },
    { name: 'an empty front matter', input: '---\n---\n', expected: ['1 ', 'has no front matter: start with ---'] },
    {
      name: 'a front matter without a title',
      input: '---\nsummary: "S"\nreviewedOn: "2026-11-22"\n---\n',
      expected: ['2 title', 'is missing: add it'],
    },
    {
      name: 'an empty summary',
      input: '---\ntitle: "T"\nsummary: ""\nreviewedOn: "2026-11-22"\n---\n',
      expected: ['3 summary', 'is empty: write the text or leave the field out'],
    },
    {
      name: 'a day that does not exist',
      input: '---\ntitle: "T"\nsummary: "S"\nreviewedOn: "2026-02-30"\n---\n',
      expected: ['4 reviewedOn', 'is a day that does not exist, or before 2009: check year, month and day'],
    },
    {
      name: 'an unknown field',
      input: '---\ntitle: "T"\nsummary: "S"\nreviewedOn: "2026-11-22"\nslug: x\n---\n',
      expected: ['2 ', 'is no field of this record'],
    },
    {
      name: 'broken YAML',
      input: '---\ntitle: "T"\nsummary: [\n---\n',
      expected: ['3 ', 'is not valid YAML: '],
    },
    {
      name: 'a repeated key',
      input: '---\ntitle: "T"\ntitle: "T"\nsummary: "S"\nreviewedOn: "2026-11-22"\n---\n',
      expected: ['3 ', 'is not valid YAML: Map keys must be unique'],
    },
    {
      name: 'a figure typed in the title',
      input: '---\ntitle: "It lost $5 million"\nsummary: "S"\nreviewedOn: "2026-11-22"\n---\n',
      expected: ['2 title', 'types the figure “5 million”: write a reference in braces'],
    },
    {
      name: 'a comparison typed in the summary',
      input: '---\ntitle: "T"\nsummary: "It lost about half of the sum"\nreviewedOn: "2026-11-22"\n---\n',
      expected: ['3 summary', 'compares figures in the words “half of”: write {is:NAME|half of}'],
    },
    {
      name: 'an unknown sum in the summary',
      input: '---\ntitle: "T"\nsummary: "It lost {sum:nope}"\nreviewedOn: "2026-11-22"\n---\n',
      expected: ['3 summary', 'sum:nope is unknown: define it'],
    },
    {
      name: 'an unknown comparison in the summary',
      input: '---\ntitle: "T"\nsummary: "It is {is:nope|about twice}"\nreviewedOn: "2026-11-22"\n---\n',
      expected: ['3 summary', 'comparison:nope is unknown: define it'],
    },
    {
      name: 'a measure without a source in the title',
      input: '---\ntitle: "It lost {usd:5}"\nsummary: "S"\nreviewedOn: "2026-11-22"\n---\n',
      expected: ['2 title', '“usd:5” is not a figure: write theft:ID'],
    },
    {
      name: 'a reference of no known form in the title',
      input: '---\ntitle: "It lost {foo:1}"\nsummary: "S"\nreviewedOn: "2026-11-22"\n---\n',
      expected: ['2 title', '“foo:1” is not a figure: write theft:ID'],
    },
  ] as const;
  for (const { name, input, expected } of heads) {
    it(`refuses ${name}`, () => {
      const { problems } = checkProse('half.mdx', `${input}\ntext\n`, known);
      const [place, cure] = expected;
      assert.ok(
        problems.some(({ line, field = '', message }) => `${line} ${field}` === place && message.includes(cure)),
        JSON.stringify(problems),
      );
    });
  }

  it('counts the figures of the front matter among the parts, comparisons by name and quotations without their words', () => {
    const text =
      '---\ntitle: "Lost {theft:a}"\nsummary: "S {sum:b} {is:c|about twice} {quoted:its title|47 Days}"\nreviewedOn: "2026-11-22"\n---\n\ntext\n';
    assert.deepEqual(checkProse('half.mdx', text, known).problems, []);
    assert.deepEqual(
      checkProse('half.mdx', text, known).parts?.map(({ part, line }) => `${line} ${part}`),
      [
        '2 front matter title',
        '2 front matter {theft:a}',
        '3 front matter summary',
        '3 front matter {sum:b}',
        '3 front matter {is:c}',
        '3 front matter {quoted}',
        '4 reviewedOn 2026-11-22',
        '7 paragraph',
      ],
    );
  });
});
