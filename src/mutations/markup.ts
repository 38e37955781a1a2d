import { edits, facts, prose, proseIn, type Kind } from './mutation.ts';

// Between two words of a paragraph of prose.
const inProse = /^(?:- )?[\p{L}][^<>\n{}*]{20,}?\p{L}( )\p{L}[^\n]*$/mu;
const afterBlank = /\n\n()(?=[\p{Lu}\u0621-\u064A])/u;

const put = (name: string, words: string, find = inProse, paths = prose): Kind => ({
  name,
  expected: 'refused',
  changes: edits({ in: paths, find, to: () => words }),
});

const inFacts = /^ +en: [A-Z][a-z]+ [a-z]+( )[a-z]+ /mu;
const inArabicFacts = /^ +ar: [\u0621-\u064A]+ [\u0621-\u064A]+( )[\u0621-\u064A]+ /mu;

/** Elements, attributes, links and code that prose must not have; figures typed into it. */
export const markup: readonly Kind[] = [
  put('a script', ' <script>alert(1)</script> '),
  put('a script on a line of its own', '<script>alert(1)</script>\n\n', afterBlank),
  put('an element of HTML', ' <span>x</span> '),
  put('an image element', ' <img src="x.png" /> '),
  put('a frame', '<iframe src="https://example.org/"></iframe>\n\n', afterBlank),
  put('a component that does not exist', ' <Graph name="x" /> '),
  put('an import', 'import x from "x.js"\n\n', afterBlank),
  put('an export', 'export const x = 1\n\n', afterBlank),
  put('an expression', ' {1 + 1} '),
  put('a link that runs code', ' [words](javascript:alert(1)) '),
  put('a link of data', ' [words](data:text/html,x) '),
  put('a link to another site', ' [words](https://example.org/) '),
  put('an address typed', ' https://example.org/page '),
  put('an image', ' ![words](x.png) '),
  put('a Markdown heading', '## Words\n\n', afterBlank),
  put('a table', '| a | b |\n| - | - |\n| c | d |\n\n', afterBlank),
  put('code', ' `words` '),
  put('an element left open', ' <Term id="exchange">'),
  put('an HTML comment', ' <!-- words --> '),
  {
    name: 'an attribute that is not allowed',
    expected: 'refused',
    changes: edits({
      in: prose,
      find: /<(?:Cite|Figure|Term|PageLink|Section|Platform)( )[a-z]/u,
      to: () => ' onclick="alert(1)" ',
    }),
  },
  {
    name: 'an attribute with code',
    expected: 'refused',
    changes: edits({
      in: prose,
      find: /<(?:Cite source|Figure of|Term id|Section id)=("[^"]+")/u,
      to: (found) => `{${found}}`,
    }),
  },
  {
    name: 'an attribute missing',
    expected: 'refused',
    changes: edits({ in: prose, find: /<(?:Cite|Figure|Term|PageLink|Platform)( \w+="[^"]+")/u, to: () => '' }),
  },
  {
    name: 'an address that runs code',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +url: (\S+)$/mu, to: () => 'javascript:alert(1)' }),
  },
  {
    name: 'an address of data',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +url: (\S+)$/mu, to: () => 'data:text/html,x' }),
  },
  {
    name: 'an address that is none',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +url: (https?:\/\/)/mu, to: () => '' }),
  },
  put('a script in a fact', ' <script>alert(1)</script> ', inFacts, facts),
  put('a link in a fact', ' [words](javascript:alert(1)) ', inArabicFacts, facts),
  put('dollars typed', ' about $50 million ', inProse, proseIn('en')),
  put('dollars typed in Arabic', ' نحو 50 مليون دولار ', inProse, proseIn('ar')),
  put('dollars typed in words', ' two million dollars ', inProse, proseIn('en')),
  put('dollars typed in Arabic words', ' مليوني دولار ', inProse, proseIn('ar')),
  put('a percentage typed', ' 40 per cent of it ', inProse, proseIn('en')),
  put('a percentage typed in Arabic', ' %40 منه ', inProse, proseIn('ar')),
  put('a count typed', ' 342 wallets ', inProse, proseIn('en')),
  put('a comparison typed', ' about half of the ', inProse, proseIn('en')),
  put('dollars typed into a fact', ' about $50 million ', inFacts, facts),
  put('dollars typed into an Arabic fact', ' نحو 50 مليون دولار ', inArabicFacts, facts),
  put('a percentage typed into a fact', ' 40% of it ', inFacts, facts),
  put('a comparison typed into an Arabic fact', ' نحو ضعف ذلك ', inArabicFacts, facts),
];
