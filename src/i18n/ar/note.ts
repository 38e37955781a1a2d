import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the note that opens beside a figure. */
export const note = {
  open: 'افتح السجل',
  openSource: 'افتح المصدر',
  openComputation: 'كيف حُسب الرقم',
  computed: 'رقم يحسبه هذا الموقع من سجلاته',
  stolen: 'وقعت السرقة في {{date}}',
  published: 'نُشر في {{date}}',
  source: 'المصدر: {{publisher}}',
  openTerm: 'افتحه في المسرد',
} satisfies Translation<'ar'>['note'];
