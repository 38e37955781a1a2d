import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the columns of `estimates`. */
export const columnsOfEstimates = {
  producer: { title: 'صاحب التقدير', meaning: 'معرّف من وضع التقدير.' },
  producer_name: { title: 'اسم صاحب التقدير', meaning: 'اسمه الكامل.' },
  edition: { title: 'الطبعة', meaning: 'اسم مختصر للطبعة.' },
  scope: {
    title: 'النطاق',
    meaning:
      'المدة التي يشملها. أما `named-cases` (حالات سمّتها وثيقة واحدة) و `unattributed` (مال لم يُنسب إلى أحد) فليستا تقديرين، ولا توضعان إلى جانب التقديرات.',
  },
  covers: { title: 'ما يشمله', meaning: 'نوع المال المحسوب.' },
  period_from: { title: 'من', meaning: 'أول يوم مشمول.' },
  period_to: { title: 'إلى', meaning: 'آخر يوم مشمول.' },
  amount_usd: { title: 'المبلغ', meaning: 'التقدير كما يذكره صاحبه. ويُقرأ مع عمود `qualifier`.' },
  amount_low_usd: { title: 'أدنى مبلغ', meaning: 'الطرف الأدنى إذا كان التقدير نطاقًا.' },
  amount_high_usd: { title: 'أعلى مبلغ', meaning: 'الطرف الأعلى إذا كان التقدير نطاقًا.' },
  qualifier: {
    title: 'صيغة المبلغ',
    meaning: 'كيف يعبّر صاحب التقدير عن المبلغ: مضبوط أو نحو كذا أو كذا على الأقل أو نطاق.',
  },
  amount_is_ours: { title: 'القيمة من حسابنا', meaning: 'قيمته `true` إذا حسبنا القيمة بالدولار مما نشرته الجهة.' },
  incidents: { title: 'السرقات المحسوبة', meaning: 'عدد السرقات في التقدير.' },
  all_thefts_usd: { title: 'كل السرقات', meaning: 'ما سرقه جميع القراصنة في المدة نفسها، بحسب صاحب التقدير نفسه.' },
  all_thefts_incidents: { title: 'عدد كل السرقات', meaning: 'سرقات جميع القراصنة في المدة نفسها.' },
  share: { title: 'الحصة', meaning: 'حصة كوريا الشمالية من كل السرقات.' },
  share_is_ours: {
    title: 'الحصة بحسابنا',
    meaning: 'قيمته `true` إذا كنا نحن من قسم، و `false` إذا كان صاحب التقدير.',
  },
  published: { title: 'تاريخ النشر', meaning: 'تاريخ النشر، بقدر ما عُرف.' },
  revises: { title: 'يعدّل', meaning: 'تقدير أسبق لصاحبه نفسه، يحل هذا محله.' },
  repeats: { title: 'يكرر', meaning: 'تقدير لغيره لا يفعل هذا إلا أن يكرره.' },
  method: { title: 'الطريقة', meaning: 'ما يحسبه الرقم، وحدوده.' },
  source: { title: 'المصدر', meaning: 'وثيقة التقدير.' },
  read_in: { title: 'قرأناه في', meaning: 'الوثيقة التي قرأنا فيها نصه، إن كانت غيرها.' },
  publisher_text_read: { title: 'قرأنا نص صاحبه', meaning: 'قيمته `true` إذا قرأنا صفحة صاحب التقدير نفسها، لا غير.' },
  quote: { title: 'الاقتباس', meaning: 'العبارات كما قرأناها.' },
  quote_lang: { title: 'لغة الاقتباس', meaning: 'حرفان من معيار `ISO 639-1`.' },
} satisfies Translation<'ar'>['columns']['estimates'];
