/** Forms no rule reaches, and what they are forms of. */
const irregular: Readonly<Record<string, string>> = { stole: 'steal', stolen: 'steal', thieves: 'thief' };

const endings: readonly { readonly ending: RegExp; readonly instead: readonly string[] }[] = [
  { ending: /ies$/u, instead: ['y'] },
  { ending: /(?<=[^su])es$/u, instead: ['e', ''] },
  { ending: /(?<=[^sui])s$/u, instead: [''] },
  { ending: /([bdgklmnprt])\1(?:ed|ing)$/u, instead: ['$1'] },
  { ending: /ed$/u, instead: ['', 'e'] },
  { ending: /ing$/u, instead: ['', 'e'] },
];

/** Returns the words an English word may be a form of, the likeliest first; the word itself is not among them. */
export const englishBases = (word: string): string[] => {
  const known = irregular[word];
  return [
    ...(known === undefined ? [] : [known]),
    ...endings.flatMap(({ ending, instead }) =>
      ending.test(word) ? instead.map((end) => word.replace(ending, end)).filter((base) => base.length >= 3) : [],
    ),
  ];
};
