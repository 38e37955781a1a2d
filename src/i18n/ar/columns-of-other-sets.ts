import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the columns of the small data sets. */
export const columnsOfOtherSets = {
  terms: {
    term: { title: 'المصطلح', meaning: 'المصطلح في كل لغة.' },
    definition: { title: 'التعريف', meaning: 'معناه، في جملة إلى ثلاث جمل.' },
    see_also: { title: 'انظر أيضًا', meaning: 'معرّفات مصطلحات قريبة منه.' },
  },
  contradictions: {
    title: { title: 'العنوان', meaning: 'ما فيه الخلاف.' },
    statement: { title: 'البيان', meaning: 'كل رقم إلى جانب صاحبه، وما نعتمده.' },
  },
  rejected: {
    name: { title: 'الاسم', meaning: 'المنصة أو الضحية.' },
    stolen_on: { title: 'تاريخ السرقة', meaning: 'تاريخ السرقة كما ورد، بقدر ما عُرف.' },
    stolen_on_precision: { title: 'دقة التاريخ', meaning: 'هل عُرف اليوم أم الشهر أم السنة وحدها.' },
    year: { title: 'السنة', meaning: 'سنة السرقة كما وردت.' },
    reported_usd: { title: 'المبلغ المذكور', meaning: 'المبلغ كما ورد. ولا يدخل في أي مجموع لنا.' },
    reason: { title: 'السبب', meaning: 'سبب استبعادها من كل قائمة ومجموع.' },
  },
  corrections: {
    corrected_on: { title: 'تاريخ التصحيح', meaning: 'يوم التغيير بالتوقيت العالمي.' },
    record: { title: 'السجل', meaning: 'السجل الذي تغيّر، بنوعه ومعرّفه: `theft:ID` أو `estimate:ID` أو `claim:ID`.' },
    field: { title: 'الحقل', meaning: 'ما تغيّر فيه، مثل `amount.usd`.' },
    value_before: { title: 'قبل', meaning: 'القيمة كما نُشرت. ويخلو العمود إذا لم تكن هناك قيمة.' },
    value_after: { title: 'بعد', meaning: 'القيمة الآن. ويخلو العمود إذا لم تعد هناك قيمة.' },
    why: { title: 'السبب', meaning: 'سبب التغيير.' },
  },
} satisfies Pick<Translation<'ar'>['columns'], 'terms' | 'contradictions' | 'rejected' | 'corrections'>;
