import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the timeline. */
export const timeline = {
  heading: 'تسلسل الأحداث',
  lead: 'سرقات ومواقف تنسبها وعقوبات ولوائح اتهام وتحذيرات، ولكل حدث مصادره وتاريخه بقدر ما هو معروف.',
  sources: 'ما قرأناه بنصه، والمصادر',
  thefts: 'السجلات',
  kind_theft: 'سرقة',
  kind_attribution: 'نسبة سرقة',
  kind_sanction: 'عقوبات',
  'kind_law-enforcement': 'ملاحقة قضائية',
  kind_tactic: 'أسلوب عمل',
  kind_policy: 'سياسات',
  kind_report: 'تقرير',
} satisfies Translation<'ar'>['timeline'];
