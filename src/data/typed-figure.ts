// Amounts, percentages and counts as people type them in either language, with Western digits or in words.
const unit =
  '(?:(?:million|billion|trillion|thousand)\\b|per cent|percent|%|مليون|ملايين|مليار|مليارات|تريليون|ألف|آلاف|دولار|في المئة|٪)';
const patterns = [
  new RegExp(`\\d[\\d.,]*\\s*${unit}`, 'u'),
  /[$€₩£¥]\s?\d/u,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half a|a)\s(?:million|billion|trillion)\b/iu,
  /\d[\d.,]*(?:m|bn|tn|k)\b/u,
  /(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر|عشرين|عشرون|ثلاثين|أربعين|خمسين|مئة|مئتي)ة?\s(?:ملايين|مليارات|مليون|مليار|آلاف|ألف)/u,
  /(?:مليوني|ملياري|مليونا|مليارا)\s\S+/u,
  /(?:مليون|مليار)(?:ان|ين|ا)?\s(?:دولار|وون)/u,
  /\d{1,3}(?:,\d{3})+/u,
];
const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
// Days of a month (also the first of two: “1 and 3 July”), years, and names in quotation marks such as “Exchange 1”.
const noFigures = new RegExp(
  `\\b\\d{1,2}(?:\\s(?:and|or|to|أو|إلى)\\s\\d{1,2})?\\s(?:${month})|\\b(?:19|20)\\d{2}\\b|[“«][^”»]*[”»]`,
  'gu',
);

/** Returns the first figure typed into a text, or undefined. Days of months, years and names in quotation marks are no figures. */
export const typedFigure = (text: string): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found[0];
  }
  // A digit that is glued to Latin letters is part of a name, such as APT38 or S/2019/691.
  return /(?<![\p{Script=Latin}\d/.-])\d+(?!\d|[-/.]?\p{Script=Latin})/u.exec(text.replace(noFigures, ''))?.[0];
};
