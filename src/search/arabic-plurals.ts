import { finalForm } from './fold.ts';

/**
 * Broken plurals of the subject’s words, which no rule on endings reaches: singular, then its plurals, in folded letters with ة
 * (see `fold.ts`). A plural not listed here is found only as it stands. Add a word when a reader’s query needs it, with a case in
 * `queries.ar.ts`.
 */
const plurals: Readonly<Record<string, string>> = {
  هجوم: 'هجمات',
  خاص: 'خاصة',
  محفظة: 'محافظ',
  تقرير: 'تقارير',
  مفتاح: 'مفاتيح',
  جسر: 'جسور',
  قرصان: 'قراصنة',
  رمز: 'رموز',
  عقد: 'عقود',
  رقم: 'ارقام',
  مصدر: 'مصادر',
  سوال: 'اسيلة',
  درس: 'دروس',
  بنك: 'بنوك',
  مصرف: 'مصارف',
  قول: 'اقوال',
  حدث: 'احداث',
  حادث: 'حوادث',
  حادثة: 'حوادث',
  خبر: 'اخبار',
  خبير: 'خبرا',
  مال: 'اموال',
  اصل: 'اصول',
  مبلغ: 'مبالغ',
  خسارة: 'خساير',
  ضحية: 'ضحايا',
  عامل: 'عمال',
  وظيفة: 'وظايف',
  عرض: 'عروض',
  عضو: 'اعضا',
  دولة: 'دول',
  اسم: 'اسما',
  وثيقة: 'وثايق',
  نص: 'نصوص',
  نسخة: 'نسخ',
  قايمة: 'قوايم',
  لايحة: 'لوايح',
  رسم: 'رسوم',
  برنامج: 'برامج',
  سلاح: 'اسلحة',
  صاروخ: 'صواريخ',
  سلسلة: 'سلاسل',
  كتلة: 'كتل',
  عنوان: 'عناوين',
  جهاز: 'اجهزة',
  حاسوب: 'حواسيب',
  مزرعة: 'مزارع',
  وسيط: 'وسطا',
  تاجر: 'تجار',
  شخص: 'اشخاص',
  طالب: 'طلاب طلبة',
  يوم: 'ايام',
  شهر: 'اشهر شهور',
  سنة: 'سنوات سنين',
  عام: 'اعوام',
  مليون: 'ملايين',
  حكم: 'احكام',
  قاعدة: 'قواعد',
  جريمة: 'جرايم',
  شريك: 'شركا',
  وسيلة: 'وسايل',
  رسالة: 'رسايل',
  رابط: 'روابط',
  موقع: 'مواقع',
  خطا: 'اخطا',
  نوع: 'انواع',
  اسلوب: 'اساليب',
  طريقة: 'طرق طرايق',
  هدف: 'اهداف',
  دليل: 'ادلة',
  اثر: 'اثار',
};

/** Returns a plural’s singulars by the plural, both in the final form. */
export const singulars: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [singular, list] of Object.entries(plurals)) {
    for (const plural of list.split(' ')) {
      const key = finalForm(plural);
      found.set(key, [...(found.get(key) ?? []), finalForm(singular)]);
    }
  }
  return found;
})();
