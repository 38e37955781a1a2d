import type { Translation } from '#i18n/translation.ts';

/** Arabic words of feeds and of the part of a page that leads to them. */
export const feeds = {
  follow: 'تابع الجديد',
  what: 'الخلاصة عنوان تضيفه إلى قارئ الخلاصات، فيصلك فيه كل ما ننشره بنصه الكامل، من دون حساب ولا بريد إلكتروني.',
  title: 'مليارات مسروقة: {{name}}',
  name_everything: 'كل جديد',
  name_articles: 'المقالات',
  name_thefts: 'السرقات',
  name_changes: 'الإصدارات والتصحيحات',
  about_everything: 'المقالات والسرقات والإصدارات والتصحيحات، الأحدث أولًا.',
  about_articles: 'ملخصات مقالات وتقارير، دُقّق ما ورد فيها بالرجوع إلى المصادر.',
  about_thefts: 'كل سرقة لدينا سجل لها: قيمتها، ودرجة اليقين في نسبتها إلى كوريا الشمالية، ومن نسبها إليها، والمصادر.',
  about_changes: 'كل إصدار من بيانات الموقع، وكل تصحيح لرقم نشرناه.',
} satisfies Translation<'ar'>['feeds'];
