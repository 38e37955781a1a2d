import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `numbers`. */
export const numbers = {
  heading: 'الأرقام',
  lead: 'تُحتسب كل سرقة في السنة التي وقعت فيها، بالدولار الأمريكي وقت وقوعها. والرسم والجدول من سجل واحد.',
  'chart_thefts-by-year': 'بحسب السنة',
  'chart_thefts-by-platform': 'بحسب المنصة',
  'chart_every-theft': 'كل سرقة',
  'chart_estimates-by-year': 'مقارنة التقديرات',
  method: 'كيف تُقرأ هذه الأرقام',
  methodNamed:
    'هذه مجاميع للسرقات المعروفة بالاسم. أما التقديرات السنوية للشركات والحكومات فتحصي بقواعد أخرى، وتفوقها غالبًا لأنها تشمل سرقات لم تُسمَّ علنًا.',
  methodTime: 'يسير الزمن وتمتد الأعمدة مع اتجاه القراءة في اللغتين: الأقدم هنا إلى اليمين.',
  methodSuspected: 'نرسم السرقات المشتبه فيها على حدة، ولا ندخلها في أي من مجاميعنا الرئيسية.',
} satisfies Translation<'ar'>['numbers'];
