import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the glossary. */
export const glossary = {
  heading: 'مسرد المصطلحات',
  lead: 'كلمات هذا الموضوع باللغتين جنبًا إلى جنب، ولكل كلمة رابط خاص بها.',
  seeAlso: 'انظر أيضًا',
} satisfies Translation<'ar'>['glossary'];
