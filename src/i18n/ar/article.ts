import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `article`. */
export const article = {
  reviewed: 'روجع النص في {{date}}',
  source: 'النص الذي دقّقناه',
  originalTitle: 'العنوان الأصلي',
  outlet: 'الجهة الناشرة',
  date: 'التاريخ',
  language: 'اللغة',
  languageIs_ar: 'العربية',
  languageIs_en: 'الإنجليزية',
  languageRow: '{{language}}، {{translation}}',
  translationIs_none: 'كُتب بها أصلًا',
  translationIs_machine: 'ترجمة آلية',
  origin: 'من أين جاء النص',
  limits: 'حدود النص',
  sources: 'المصادر',
} satisfies Translation<'ar'>['article'];
