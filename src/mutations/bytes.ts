import { edits, lineAt, type Change, type Kind } from './mutation.ts';
import type { ContentFiles } from '#build/content-files.ts';

const everyFile = /\.(?:yaml|mdx|json|md)$/u;

/** Returns the bytes of a text in which one character became bytes that are not UTF-8. */
const broken = (bytes: readonly number[]) => (files: ContentFiles) =>
  Object.entries(files).flatMap(([file, text]): Change[] => {
    const index = text.indexOf('\n', Math.floor(text.length / 2)) + 3;
    const line = lineAt(text, index);
    return [
      {
        what: `bytes ${bytes.map((byte) => byte.toString(16)).join(' ')}`,
        files: {
          [file]: Buffer.concat([
            Buffer.from(text.slice(0, index)),
            Buffer.from(bytes),
            Buffer.from(text.slice(index)),
          ]),
        },
        places: [{ file, from: line, to: line }],
      },
    ];
  });

const wholeFile = (what: string, write: (text: string) => string | Uint8Array) => (files: ContentFiles) =>
  Object.entries(files).map(([file, text]): Change => ({
    what,
    files: { [file]: write(text) },
    places: [{ file, from: 1, to: 1 }],
  }));

/** Files whose bytes are wrong. */
export const bytes: readonly Kind[] = [
  { name: 'a byte that no UTF-8 has', expected: 'refused', changes: broken([0xff]) },
  { name: 'a letter in Windows-1256', expected: 'refused', changes: broken([0xc7, 0xe1]) },
  { name: 'half a character', expected: 'refused', changes: broken([0xd8]) },
  { name: 'a byte order mark', expected: 'refused', changes: wholeFile('BOM', (text) => `\uFEFF${text}`) },
  {
    name: 'a file in UTF-16',
    expected: 'refused',
    changes: wholeFile('UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  },
  {
    name: 'a NUL character',
    expected: 'refused',
    changes: edits({ in: everyFile, find: /\n.{3}()/u, to: () => '\0' }),
  },
];
