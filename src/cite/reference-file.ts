import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CiteExtension } from './citable.ts';
import type { CslItem } from './csl-item.ts';

// Keys as we give them, and UTF-8: for ASCII the library drops Arabic letters.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

const latexSpecial: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** In UTF-8 the library escapes nothing. */
const latex = (text: string): string => text.replace(/[\\{}~^&%$#_]/gu, (sign) => latexSpecial[sign] ?? `\\${sign}`);

const bibtex = (item: CslItem): string => {
  const { author = [], publisher = '', issued, ...rest } = item;
  const [year = 0] = issued['date-parts'][0];
  const escaped = {
    ...rest,
    title: latex(item.title),
    publisher: latex(publisher),
    genre: latex(item.genre),
    note: latex(item.note),
    author: author.map(({ literal }) => ({ literal: latex(literal) })),
    // BibTeX has no day, and the library would print it into the month. The note gives the date.
    issued: { 'date-parts': [[year]] },
  };
  // An entry of the kind `misc` has no publisher: styles would print nothing of it.
  return `${new Cite([escaped])
    .format('bibtex')
    .trim()
    .replace(/^\tpublisher = /mu, '\thowpublished = ')}\n`;
};

const ris = (item: CslItem): string => {
  const { author = [] } = item;
  const plain = {
    ...item,
    // The library would print it as a section; the title gives it.
    'original-date': undefined,
    // In RIS a comma parts family and given name.
    author: author.map(({ literal }) => ({ literal: literal.replaceAll(', ', '; ') })),
  };
  const text = new Cite([plain]).format('ris');
  return (
    `${text
      // The library breaks lines inside words and addresses, which readers put together with a space.
      .replace(/\n(?![A-Z][A-Z\d] {2}-)/gu, '')
      // It cuts the id after 20 characters.
      .replace(/^ID {2}- .*$/mu, `ID  - ${item.id}`)}\n`.replaceAll('\n', '\r\n')
  );
};

/** Returns the text of a file with one reference: BibTeX, RIS or CSL-JSON, in UTF-8. */
export const referenceFile = (item: CslItem, extension: CiteExtension): string => {
  switch (extension) {
    case 'bib':
      return bibtex(item);
    case 'ris':
      return ris(item);
    case 'json':
      return `${JSON.stringify([item], null, 2)}\n`;
  }
};
