import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `certainty`. */
export const certainty = {
  legend: 'درجة اليقين',
  government: 'تقوله حكومة',
  'un-or-msmt': 'يقوله خبراء الأمم المتحدة أو فريق مراقبة العقوبات',
  industry: 'تخلص إليه شركة أو محقق أو الضحية نفسها',
  suspected: 'مشتبه فيه',
  short_government: 'حكومة',
  'short_un-or-msmt': 'خبراء أو مراقبون دوليون',
  short_industry: 'شركة أو ضحية',
  short_suspected: 'مشتبه فيه',
} satisfies Translation<'ar'>['certainty'];
