import { remembered } from '#data/remembered.ts';

// Words for powers of ten as sources write them; the longest first, so that “million” is not read as “m”.
const scales: readonly (readonly [words: string, power: number])[] = [
  ['trillion|tn|تريليونات|تريليون|兆|조', 1e12],
  ['billion|bln|bn|مليارات|مليارًا|مليار|بليون|十億|십억', 1e9],
  ['천만|千万', 1e7],
  ['백만|百万|million|mln|mn|ملايين|مليونًا|مليون', 1e6],
  ['억|億|亿', 1e8],
  ['만|万', 1e4],
  ['thousand|آلاف|ألفًا|ألف|천|千', 1e3],
  ['b(?!\\p{L})', 1e9],
  ['m(?!\\p{L})', 1e6],
  ['k(?!\\p{L})', 1e3],
];
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const hundreds = /(?<!\p{L})(?:one hundred|a hundred|hundreds)(?!\p{L})/giu;
const scaleWords = scales.map(([words]) => words).join('|');
const powerOf = (word: string): number =>
  scales.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[1] ?? 1;

const piece = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)(?:\\+)?[\\s-]*(${scaleWords})?`, 'giu');

/**
 * Returns every number that the words of a source give, with its scale: `$1.5 billion`, `25.5M`, `three-point-23 billion`,
 * `sixteen`, `2조2000억`.
 */
export const quotedNumbers = remembered((quote): readonly number[] => {
  const plain = quote
    .replaceAll(hundreds, '100')
    .replaceAll(new RegExp(`(?<!\\p{L})(?:${small.join('|')})(?!\\p{L})`, 'giu'), (word) =>
      String(small.indexOf(word.toLowerCase())),
    )
    .replaceAll(/(\d)-point-(\d)/gu, '$1.$2')
    // A comma before one or two digits is a decimal point: $62,5 million.
    .replaceAll(/(\d),(\d{1,2})(?!\d)/gu, '$1.$2');
  const numbers: number[] = [];
  let end = -1;
  let joined = 0;
  for (const match of plain.matchAll(piece)) {
    const [whole, digits = '', scale = ''] = match;
    const value = Number(digits.replaceAll(',', '')) * powerOf(scale);
    numbers.push(value);
    // East Asian amounts stand piece by piece, the largest scale first: 2조2000억, 34만 2000.
    const isNext = match.index - end <= 1 && joined > value;
    joined = isNext ? joined + value : value;
    if (isNext) numbers.push(joined);
    end = /[조兆억億亿만万]$/u.test(scale) ? match.index + whole.length : -1;
  }
  return numbers;
});
