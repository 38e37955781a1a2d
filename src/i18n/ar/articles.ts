import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `articles`. */
export const articles = {
  heading: 'مقالات وتقارير دقّقناها',
  lead: 'مقالات صحفية وبيانات رسمية وتقارير شركات عن السرقات، نلخّصها وندقّقها قولًا قولًا.',
  verdicts: 'نتيجة التدقيق',
} satisfies Translation<'ar'>['articles'];
