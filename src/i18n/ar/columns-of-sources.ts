import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the columns of `sources`. */
export const columnsOfSources = {
  title: { title: 'العنوان', meaning: 'عنوان الوثيقة كما طُبع، بلغته.' },
  title_is_description: { title: 'العنوان وصف', meaning: 'قيمته `true` إذا خلت الوثيقة من عنوان فوصفناها.' },
  title_lang: { title: 'لغة العنوان', meaning: 'حرفان من معيار `ISO 639-1`.' },
  publisher: { title: 'الناشر', meaning: 'من ينشر الصفحة على هذا الرابط.' },
  url: { title: 'الرابط', meaning: 'رابط الوثيقة. ويخلو العمود إذا لم نرَ رابطًا.' },
  linked: {
    title: 'نحيل إليه',
    meaning: 'قيمته `true` إذا كان هذا الموقع يحيل إلى الرابط. وما سواه نسخ أو إعادة نشر، فاحذر.',
  },
  published: { title: 'تاريخ النشر', meaning: 'تاريخ النشر، بقدر ما عُرف.' },
  kind: { title: 'النوع', meaning: 'نوع الوثيقة. و `relay` نسخة من نص لغيرها أو إعادة نشر له.' },
  reading: {
    title: 'مدى القراءة',
    meaning: '`page`: قرأنا نصها نفسه. `quoted`: قرأنا نصها في وثيقة أخرى. `address`: لم نرَ إلا عنوانها أو رابطها.',
  },
  read_in: { title: 'قرأناها في', meaning: 'الوثيقة الأخرى التي قرأنا فيها نصها.' },
  also_says: {
    title: 'أرقام أخرى فيها',
    meaning:
      'أرقام قرأناها فيها ولا يحملها اقتباس هنا، وقبل كل رقم وحدته: `usd` دولار، و `krw` وون، و `jpy` ين، و `n` عدد، و `pct` في المئة.',
  },
  supports_thefts: { title: 'سرقات تستند إليها', meaning: 'معرّفات السرقات التي تستند إليها.' },
  supports_estimates: { title: 'تقديرات تستند إليها', meaning: 'معرّفات التقديرات التي تستند إليها.' },
  supports_events: { title: 'أحداث تستند إليها', meaning: 'معرّفات الأحداث التي تستند إليها.' },
  supports_claims: { title: 'أحكام تستند إليها', meaning: 'معرّفات الأقوال التي يستند الحكم فيها إليها.' },
  supports_contradictions: { title: 'تناقضات هي طرف فيها', meaning: 'معرّفات التناقضات التي هي طرف فيها.' },
  supports_rejected: { title: 'استبعادات تستند إليها', meaning: 'معرّفات الحالات المستبعدة التي تستند إليها.' },
} satisfies Translation<'ar'>['columns']['sources'];
