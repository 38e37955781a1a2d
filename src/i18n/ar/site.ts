import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `site`. */
export const site = {
  name: 'مليارات مسروقة',
  tagline: 'كيف تسرق كوريا الشمالية العملات المشفرة، وكم سرقت، وكيف نعرف',
  skip: 'انتقل إلى النص',
  sections: 'الأقسام',
  articles: 'مقالات',
  numbers: 'أرقام',
  thefts: 'سرقات',
  estimates: 'تقديرات',
  claims: 'أقوال مدقّقة',
  sources: 'مصادر',
  glossary: 'مصطلحات',
  method: 'المنهج',
  changes: 'تغييرات',
  timeline: 'تسلسل الأحداث',
  data: 'بيانات',
  more: 'المزيد من الموقع',
  minutes_zero: 'أقل من دقيقة للقراءة',
  minutes_one: 'دقيقة واحدة للقراءة',
  minutes_two: 'دقيقتان للقراءة',
  minutes_few: '{{count}} دقائق للقراءة',
  minutes_many: '{{count}} دقيقة للقراءة',
  minutes_other: '{{count}} دقيقة للقراءة',
  onThisPage: 'في هذه الصفحة',
  asOf: 'البيانات حتى {{date}}.',
  coverage:
    'آخر ما اطّلعنا عليه من وثائق يعود إلى {{date}}. والأسابيع اللاحقة غير مشمولة، ولا يعني ذلك أنها كانت هادئة.',
  licence: 'النصوص والبيانات: <0>المشاع الإبداعي – نَسب المُصنَّف 4.0</0>. الشيفرة: MIT.',
  corrections: 'هل وجدت خطأ؟ راسلنا على <0>{{address}}</0>.',
  title: '{{page}} · مليارات مسروقة',
} satisfies Translation<'ar'>['site'];
