import { remembered } from '#data/remembered.ts';

/** Widths in hundredths of the font size, measured from Vazirmatn at weight 600 and rounded up; letters that join have two. */
const widths: readonly (readonly [number, string])[] = [
  [20, "'"],
  [25, ',|‘’'],
  [30, ' !.:;I[]ijlآأإا،؛'],
  [35, '"()`t{}'],
  [40, '/fr“”رز'],
  [45, '*\\^ء؟'],
  [50, '-?_vyz«»ؤو'],
  [55, '+<>FJLaceksxéةدذه'],
  [60, '0123456789$=Ebdghnopquü'],
  [65, '#&BKPRSTVXYZ–عغم'],
  [70, 'ACDGOQU~جحخقل'],
  [75, '%HNwئنىي'],
  [80, 'طظ'],
  [90, '@MWm'],
  [95, 'بتثفك'],
  [125, 'سش'],
  [130, 'صض'],
];
const joinedWidths: readonly (readonly [number, string])[] = [
  [35, 'بلن'],
  [40, 'ئتثي'],
  [50, 'فق'],
  [55, 'ك'],
  [60, 'عغم'],
  [70, 'جحخطظه'],
  [85, 'سش'],
  [90, 'صض'],
];

const byLetter = (groups: typeof widths): ReadonlyMap<string, number> =>
  new Map(groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const alone = byLetter(widths);
const joined = byLetter(joinedWidths);

// Labels are tried in many places.
const hundredthsOf = remembered((text): number => {
  const letters = [...text.replace(/\p{Mn}/gu, '')];
  return letters.reduce((sum, letter, index) => {
    const isBeforeLetter =
      /\p{Script=Arabic}/u.test(letters[index + 1] ?? '') && !/[ء،؛؟]/u.test(letters[index + 1] ?? '');
    return sum + ((isBeforeLetter ? joined.get(letter) : undefined) ?? alone.get(letter) ?? 100);
  }, 0);
});

/** Returns a width that the words don't exceed in the font of the pages, in the unit of `size`. Vowel marks have none. */
export const textWidth = (text: string, size: number): number => (hundredthsOf(text) * size) / 100;
