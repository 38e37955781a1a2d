import { remembered } from './remembered.ts';

// Amounts, percentages and counts as people type them in either language. Small counts are words, so “two thefts” is no figure;
// “ten” and «عشرة» alone pass too, because «الثامنة عشرة» and the like are ordinals. Fractions and multiples in words are
// comparisons (`src/domain/comparisons.ts`).
const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const digits = '\\p{Nd}(?:[\\p{Nd}.,٫٬]*\\p{Nd})?';
const currency = any('US\\$', 'USD', 'KRW', 'JPY', 'EUR', 'GBP', '[$€₩£¥]');
const abbreviation = any('(?<!\\s)[kmx]', '[mbt]n', '(?<!\\s)(?:USD|USDT|USDC|BTC|ETH)');

const small = any('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten');
const teens = any('eleven', 'twelve', '(?:thir|four|fif|six|seven|eigh|nine)teen');
const tens = any('twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety');
const scale = any('hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen');
const money = any('dollars?', 'euros?', 'yen', 'cents?');
const share = any('per ?cent', 'percentage points?', '%');
// “Twenty-first” is an ordinal.
const ordinal = '[\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\\b';

const arabicSmall = any('ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'ثماني', 'تسع', 'عشر');
const arabicTens = `${any('عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع')}(?:ون|ين)`;
const arabicHundred = any('مئة', 'مائة');
const arabicScale = `${any('مليون', 'مليار', 'بليون', 'تريليون')}(?:ا|ان|ين|ي)?`;
const arabicScales = any('ملايين', 'مليارات', 'بلايين', 'تريليونات', 'آلاف');
const arabicMoney = any('دولار(?:ات|ا|ين|ان)?', 'وون', 'يورو', 'ين(?:ات|ا)?');
const arabicShare = any('(?:في ال|بال)(?:مئة|مائة)', '[%٪]', 'نقطة مئوية', 'نقاط مئوية');
// Particles and the article are written together with the word that follows.
const start = '(?<!\\p{L})[وف]?[بلك]?';
const startOrThe = `${start}(?:ال|لل)?`;
const next = '(?:\\s\\p{L}+)?';
const end = '(?!\\p{L})';

const english = (pattern: string): RegExp => new RegExp(`\\b${pattern}${end}`, 'iu');
const arabic = (pattern: string): RegExp => new RegExp(`${pattern}${end}`, 'u');

const patterns = [
  new RegExp(
    `${digits}[\\s-]*${any(scale, money, share, arabicScale, arabicScales, 'ألفا?', arabicMoney, arabicShare)}${end}`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})${currency}\\s?${digits}`, 'u'),
  new RegExp(`${digits}\\s?${abbreviation}(?![\\p{L}\\p{Nd}])`, 'iu'),
  /\p{Nd}{1,3}(?:[,٬]\p{Nd}{3})+/u,

  english(`(?:half[\\s-]an?|half|an?|${small}|${teens}|${tens})[\\s-]${scale}`),
  // “One dollar” is what a stablecoin stands for.
  english(`(?!one[\\s-]${money})(?:half[\\s-]an?|${small})[\\s-](?:${money}|${share})`),
  english(`(?:${teens}|${tens}(?:[\\s-]${small})?|hundred|dozen)(?!${ordinal})(?:[\\s-](?:${money}|${share}))?`),

  arabic(`${startOrThe}${arabicSmall}ة?\\s(?:ال)?${any(arabicScales, arabicMoney, arabicShare)}`),
  // Without a count «مليون» is one million; a dual says its own count.
  arabic(`(?:${startOrThe}(?:نصف|ربع)\\s)?${startOrThe}${arabicScale}${next}`),
  arabic(`${startOrThe}(?:ألف|مئت|مائت)(?:ان|ين)${next}|${startOrThe}(?:مئت|مائت)[اي]${next}`),
  arabic(`${start}ألف[اي]?\\s${arabicMoney}`),
  arabic(`${startOrThe}${arabicSmall}\\s?${arabicHundred}${next}`),
  arabic(`${startOrThe}(?:أحد|إحدى|اثنا|اثني|اثنتا|اثنتي|${arabicSmall}ة?)\\sعشرة?`),
  // With the article the tens are ordinals and names: «القرن الحادي والعشرين»، «مجموعة العشرين».
  arabic(
    `${start}(?:${arabicTens}|${arabicHundred}|دزينة)(?:\\s${any(arabicScales, 'ألفا?', arabicMoney, arabicShare)})?`,
  ),
  arabic(`${startOrThe}(?:واحد|اثنان|اثنين|نصف|ربع|${arabicTens})\\s${arabicShare}`),
  arabic(`${start}(?:دولاران|دولارين|نقطتان مئويتان|نقطتين مئويتين)`),
];
const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
// A day of a month (also the first of two: “1 and 3 July”), a year, a name in quotation marks such as “Exchange 1”.
const noFigure = new RegExp(
  any(
    `\\b\\d{1,2}(?:\\s(?:and\\s|or\\s|to\\s|أو\\s|إلى\\s|و)\\d{1,2})?\\s(?:${month})`,
    '\\b(?:19[4-9]|20[0-3])\\d\\b',
    '[“«](?:(?:[\\p{Lu}\\p{Lo}]\\p{L}*\\s){1,2}\\d{1,4}|\\d{1,4}\\s\\p{Lu}\\p{L}*)[”»]',
  ),
  'gu',
);
const arabicMarks = /[\u064B-\u0652\u0640]/gu;

/** Returns the first figure typed into a text, or undefined. Days of months, years, ordinals and names with digits are no figures. */
export const typedFigure = remembered((text): string | undefined => {
  const bare = text.replace(arabicMarks, '');
  for (const pattern of patterns) {
    const found = pattern.exec(bare);
    if (found !== null) return found[0];
  }
  // A digit that is glued to Latin letters is part of a name, such as APT38 or S/2019/691.
  const loose = /(?<![\p{Script=Latin}\p{Nd}/.-])\p{Nd}+(?!\p{Nd}|[/.]?\p{Script=Latin}|-\p{Lu})/u;
  return loose.exec(bare.replace(noFigure, ''))?.[0];
});
