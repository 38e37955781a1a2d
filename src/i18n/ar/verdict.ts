import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `verdict`. */
export const verdict = {
  supported: 'صحيح',
  'partly-supported': 'صحيح جزئيًا',
  imprecise: 'غير دقيق',
  contradicted: 'خطأ',
  label: 'الحكم',
  claim: 'يقول النص',
  evidence: 'نص ما قرأناه',
} satisfies Translation<'ar'>['verdict'];
