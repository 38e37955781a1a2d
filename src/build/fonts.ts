import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Where the subset fonts lie; `src/styles/fonts.css` names the files. */
const directory = '.cache/fonts';

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

// Letters of modern Arabic and of names from its neighbours, vowel marks, digits signs, isolates.
const arabic =
  [
    [0x0621, 0x063a],
    [0x0640, 0x0655],
    [0x0660, 0x066c],
    [0x0670, 0x0671],
    [0x200c, 0x200f],
    [0x2066, 0x2069],
    [0xfd3e, 0xfd3f],
  ]
    .map(([from = 0, to = 0]) => range(from, to))
    .join('') + '\u060C\u061B\u061C\u061F\u067E\u0686\u0698\u06A4\u06A9\u06AF\u06CC';
const punctuation = '\u00A0«»·–—‘’“”…×→←↗';
const ascii = range(0x20, 0x7e) + punctuation;
const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + punctuation;

const vazirmatn = 'node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf';
const naskh = 'node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
const sourceSerif = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

const fonts = [
  { name: 'vazirmatn-arabic', from: vazirmatn, text: arabic + ascii, wght: { min: 400, max: 700 } },
  { name: 'vazirmatn-latin', from: vazirmatn, text: latin, wght: { min: 400, max: 700 } },
  { name: 'naskh-arabic', from: naskh, text: arabic, wght: { min: 400, max: 700 } },
  { name: 'source-serif-latin', from: sourceSerif, text: latin, wght: { min: 400, max: 700 } },
  { name: 'source-serif-ascii', from: sourceSerif, text: ascii, wght: 400 },
] as const;

// Without this list small capitals and alternates double the Latin files.
const keepFeatures = [
  'ccmp',
  'locl',
  'init',
  'medi',
  'fina',
  'rlig',
  'liga',
  'calt',
  'mark',
  'mkmk',
  'kern',
  'tnum',
  'lnum',
];

/** Cuts the fonts of the npm packages to the letters of the two languages, unless that was done before. */
const subsetFonts = async (): Promise<void> => {
  await mkdir(directory, { recursive: true });
  for (const { name, from, text, wght } of fonts) {
    const file = join(directory, `${name}.woff2`);
    if (existsSync(file)) continue;
    const subset = await subsetFont(await readFile(from), text, {
      targetFormat: 'woff2',
      noHinting: true,
      variationAxes: { wght },
      keepFeatures,
    });
    await writeFile(`${file}.part`, subset);
    await rename(`${file}.part`, file);
    console.log(`${file}: ${subset.length} bytes`);
  }
};

await subsetFonts();
