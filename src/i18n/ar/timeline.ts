import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the timeline. */
export const timeline = {
  heading: 'تسلسل الأحداث',
  lead: 'جدول زمني يضم سرقات، وإعلانات تنسبها إلى كوريا الشمالية، وعقوبات، ولوائح اتهام، وتحذيرات. ولكل حدث مصادره وتاريخه بقدر ما هو معروف. هذه مختارات، أما السرقات كلها ففي سجل السرقات.',
  kind: 'نوع الحدث',
  known_month: 'اليوم غير معروف',
  known_year: 'الشهر غير معروف',
  thefts: 'السجلات',
  kind_theft: 'سرقة',
  kind_attribution: 'تحديد الفاعل',
  kind_sanction: 'عقوبات',
  'kind_law-enforcement': 'ملاحقة قضائية',
  kind_tactic: 'أساليب',
  kind_policy: 'سياسات',
  kind_report: 'تقرير',
} satisfies Translation<'ar'>['timeline'];
