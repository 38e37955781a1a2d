import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { arabicMarks, codeMarks, fontLetters, readWords } from './font-letters.ts';

/** Where the subset fonts lie; `src/styles/fonts.css` names the files. */
const directory = '.cache/fonts';

const vazirmatn = 'node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf';
const naskh = 'node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
const sourceSerif = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

const { ar, en } = fontLetters(readWords('.'));
const running = [...en].filter((letter) => !codeMarks.includes(letter)).join('');

// Small capitals, alternates and optional ligatures would double the files.
const joining = ['ccmp', 'init', 'medi', 'fina', 'rlig', 'mark', 'mkmk'];
const spacing = ['kern', 'tnum', 'lnum'];
const bothWeights = { min: 400, max: 700 };

// Text has one weight: its bold is that of headings, from the file that is there anyway.
const fonts = [
  { name: 'vazirmatn-arabic', from: vazirmatn, text: ar + arabicMarks, wght: bothWeights, features: joining },
  { name: 'vazirmatn-latin', from: vazirmatn, text: en, wght: bothWeights, features: spacing },
  // Pictures to take along carry their font, and name things in both scripts.
  { name: 'vazirmatn-picture', from: vazirmatn, text: ar + en, wght: bothWeights, features: joining },
  { name: 'naskh-arabic', from: naskh, text: ar, wght: 400, features: joining },
  { name: 'source-serif-latin', from: sourceSerif, text: running, wght: 400, features: spacing },
] as const;

/** Cuts the fonts of the npm packages to the letters of the site's words, unless that was done before. */
const subsetFonts = async (): Promise<void> => {
  await mkdir(directory, { recursive: true });
  for (const { name, from, text, wght, features } of fonts) {
    const file = join(directory, `${name}.woff2`);
    const options = {
      targetFormat: 'woff2',
      noHinting: true,
      variationAxes: { wght },
      keepFeatures: features,
    } as const;
    const recipe = JSON.stringify({ from, text, ...options });
    if (existsSync(file) && existsSync(`${file}.json`) && (await readFile(`${file}.json`, 'utf8')) === recipe) continue;
    const subset = await subsetFont(await readFile(from), text, options);
    await writeFile(`${file}.part`, subset);
    await rename(`${file}.part`, file);
    await writeFile(`${file}.json`, recipe);
    console.log(`${file}: ${subset.length} bytes`);
  }
};

await subsetFonts();
