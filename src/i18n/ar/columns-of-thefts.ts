import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the columns of `thefts`. */
export const columnsOfThefts = {
  platform: { title: 'المنصة', meaning: 'معرّف الجهة المسروقة، وهو واحد في كل سرقاتها.' },
  platform_name: { title: 'اسم المنصة', meaning: 'أشيع رسم للاسم في صحافة كل لغة.' },
  platform_kind: { title: 'نوع المنصة', meaning: 'ما الجهة التي سُرقت.' },
  country: { title: 'البلد', meaning: 'مقر المنصة حيث يذكره مصدر، بحرفين من معيار `ISO 3166-1`.' },
  stolen_on: { title: 'تاريخ السرقة', meaning: 'يوم السرقة أو شهرها بالتوقيت العالمي، بقدر ما عُرف.' },
  stolen_on_precision: { title: 'دقة التاريخ', meaning: 'هل عُرف اليوم أم الشهر أم السنة وحدها.' },
  year: { title: 'السنة', meaning: 'السنة التي تُحتسب فيها السرقة، وهي سنة أخذ المال.' },
  amount_usd: { title: 'المبلغ', meaning: 'رقم أوثق مصدر يذكر رقمًا.' },
  amount_low_usd: { title: 'أدنى مبلغ', meaning: 'أدنى رقم، إذا اختلفت المصادر.' },
  amount_high_usd: { title: 'أعلى مبلغ', meaning: 'أعلى رقم، إذا اختلفت المصادر.' },
  basis: { title: 'أساس المبلغ', meaning: 'صاحب الرقم، وسبب اختلاف غيره عنه.' },
  level: {
    title: 'درجة اليقين',
    meaning:
      'من ينسبها إلى كوريا الشمالية: حكومة، أو خبراء الأمم المتحدة أو فريق مراقبة العقوبات، أو شركة أو محقق أو الضحية، أو لا أحد على وجه اليقين (`suspected`).',
  },
  counts_in_headline_sums: {
    title: 'تدخل في المجاميع',
    meaning: 'قيمته `false` في السرقات المشتبه فيها. اختر `true` قبل أن تجمع.',
  },
  attributed_on: {
    title: 'تاريخ نسبتها إلى كوريا الشمالية',
    meaning: 'تاريخ نسبة السرقة إلى كوريا الشمالية، بقدر ما عُرف.',
  },
  attributed_by: { title: 'من ينسبها', meaning: 'معرّفات من ينسبون السرقة.' },
  attributed_by_names: { title: 'أسماء من ينسبونها', meaning: 'أسماؤهم بترتيب معرّفاتهم.' },
  groups: { title: 'المجموعات', meaning: 'معرّفات الفرق التي تُنسب إليها السرقة.' },
  group_names: { title: 'أسماء المجموعات', meaning: 'أسماؤها بترتيب معرّفاتها.' },
  method: { title: 'الطريقة', meaning: 'كيف وقعت السرقة، بقدر ما عُرف.' },
  assets: { title: 'الأصول', meaning: 'ما أُخذ، حيث يفصّله مصدر.' },
  recovered_usd: { title: 'ما استُعيد', meaning: 'المال الذي عاد. وهو غير مطروح من المبلغ.' },
  contested: {
    title: 'موضع خلاف',
    meaning: 'قيمته `true` إذا نازع خبير معروف أو جهة رسمية في نسبة السرقة إلى كوريا الشمالية أو في المبلغ.',
  },
  may_repeat: { title: 'قد تكون مكررة', meaning: 'سرقة قد تكون المال نفسه.' },
  may_overlap: { title: 'قد تتداخل', meaning: 'سرقة قد يكون مبلغها محسوبًا في هذه.' },
  confidence: { title: 'ثقتنا', meaning: 'ثقتنا في السجل كله.' },
  account: { title: 'الرواية', meaning: 'ما حدث، ومن يقوله، وما فيه من خلاف.' },
  unread_sources: {
    title: 'مصادر لم نقرأها',
    meaning: 'وثائق أولية لم نرَ منها إلا العنوان: معرّفات من مجموعة `sources`.',
  },
  attribution: { title: 'نسبة السرقة إلى فاعلها', meaning: 'كل من ينسب السرقة، مع ملاحظتنا على ذلك.' },
} satisfies Translation<'ar'>['columns']['thefts'];
