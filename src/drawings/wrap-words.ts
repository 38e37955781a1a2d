import { textWidth } from '#i18n/text-width.ts';

/** Returns the words in lines no wider than `width`, filled one after the other; a longer word stands alone. */
const filled = (words: readonly string[], width: number, size: number): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Returns a text in as few lines as the width allows, as even as they can be. Width and size share a unit. */
export const wrapWords = (text: string, width: number, size: number): string[] => {
  const words = text.split(' ');
  const fewest = filled(words, width, size);
  let even = fewest;
  for (let narrower = width - 1; narrower > 0; narrower -= 1) {
    const lines = filled(words, narrower, size);
    if (lines.length > fewest.length || lines.some((line) => textWidth(line, size) > narrower)) break;
    even = lines;
  }
  return even;
};
