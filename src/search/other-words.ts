import { finalForm, foldLetters } from './fold.ts';

/** Words readers type for words the site writes: other spellings, other words, and how others abbreviate. */
const instead: Readonly<Record<string, string>> = {
  هاكر: 'قرصان',
  هاكرز: 'قرصان',
  مخترق: 'قرصان',
  بيتكوين: 'بتكوين',
  إيثريوم: 'إيثر',
  إيثيريوم: 'إيثر',
  كريبتو: 'مشفرة',
  غسيل: 'غسل',
  تبييض: 'غسل',
  أميركي: 'أمريكي',
  أميركا: 'أمريكي',
  أمريكا: 'أمريكي',
  فدرالي: 'فيدرالي',
  مسئول: 'مسؤول',
  سطو: 'سرقة',
  نهب: 'سرقة',
  قاموس: 'مصطلح',
  مسرد: 'مصطلح',
  إحالة: 'استشهاد',
  bn: 'billion',
  mn: 'million',
  btc: 'bitcoin',
  eth: 'ether',
  ethereum: 'ether',
  usdt: 'tether',
  dprk: 'north',
  heist: 'theft',
  robbery: 'theft',
  hack: 'theft',
  hacked: 'theft',
  dictionary: 'glossary',
  program: 'programme',
  center: 'centre',
  defense: 'defence',
  organization: 'organisation',
};

/** The words of the site by what readers type for them, both in the form the index has. */
export const otherWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(instead).map(([typed, ours]) => [finalForm(foldLetters(typed)), [finalForm(foldLetters(ours))]]),
);
