import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the page of one platform. */
export const platform = {
  title_zero: '{{platform}}: لا سرقات',
  title_one: '{{platform}}: سرقة واحدة',
  title_two: '{{platform}}: سُرقت مرتين',
  title_few: '{{platform}}: سُرقت {{count}} مرات',
  title_many: '{{platform}}: سُرقت {{count}} مرة',
  title_other: '{{platform}}: سُرقت {{count}} مرة',
  lead: 'يبلغ مجموع السرقات المعروفة من {{platform}}، بما فيها المشتبه فيها، {{usd}} بقيمة الدولار الأمريكي وقت كل سرقة.',
  names: 'الأسماء وطرق كتابتها',
  namesSeen: 'كتبنا الاسم بالعربية كما شاع في ما اطّلعنا عليه من وسائل الإعلام العربية.',
  namesTransliterated: 'كتابة الاسم بالعربية اجتهاد منا، إذ لم نجده في وسائل إعلام عربية.',
  namesDescription: 'لم يُكشف اسم الضحية، والاسم هنا وصف لها.',
  thefts: 'السرقات',
  kind: 'ما هي',
  country: 'أين مقرها',
  countryUnknown: 'لا تذكر المصادر التي قرأناها ذلك.',
} satisfies Translation<'ar'>['platform'];
