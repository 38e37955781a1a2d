import { remembered } from './remembered.ts';

// Fractions and multiples in words: what compares two figures without naming either.
const patterns = [
  /\b(?:one|two|three|four|five|six|seven|eight|nine)[ -](?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/iu,
  /\b(?:(?:by|about|nearly|over|almost) a (?:third|quarter|fifth|tenth)|a (?:third|quarter|fifth|tenth) of)\b/iu,
  // The first or second half of a year is a date.
  /(?<!\b(?:first|second) )\b(?:half|twice|double|triple|treble) (?:of|as|the)\b/iu,
  /\b(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)\b/iu,
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred)fold\b/iu,
  /\b(?:two|three|four|five|six|seven|eight|nine|ten) times (?:as|the|more|higher|larger)\b/iu,
  /\bone in (?:two|three|four|five|ten)\b/iu,
  /(?<![\p{L}])(?:و|ب|ل|ف)?(?:نصف|ثلثا|ثلثي|ثلث|ربع|أرباع|أخماس|أعشار|ضعف|ضعفا|ضعفي|أضعاف)(?![\p{L}])(?! (?:سنوي|عام|العام|السنة|مترجم))/u,
];

/** Returns the first comparison in words, such as “about twice as”, that is typed into a text; undefined when there is none. */
export const typedComparison = remembered((text): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found[0];
  }
  return undefined;
});
