import type { Translation } from '#i18n/translation.ts';

/** Arabic words of views: what a reader chose to see of a chart, and what that leaves out. */
export const view = {
  leavesOut_zero: 'لم تُستبعد أي سرقة.',
  leavesOut_one: 'استُبعدت سرقة واحدة من أصل {{all}}، قيمتها {{usd}}.',
  leavesOut_two: 'استُبعدت سرقتان من أصل {{all}}، قيمتهما {{usd}}.',
  leavesOut_few: 'استُبعدت {{count}} سرقات من أصل {{all}}، قيمتها {{usd}}.',
  leavesOut_many: 'استُبعدت {{count}} سرقة من أصل {{all}}، قيمتها {{usd}}.',
  leavesOut_other: 'استُبعدت {{count}} سرقة من أصل {{all}}، قيمتها {{usd}}.',
  leavesOutSuspected: 'ومن هذه القيمة {{usd}} مشتبه فيه فقط.',
  leavesOutNothing: 'لم تُستبعد أي سرقة.',
  leavesOutFigures_zero: 'لم يُستبعد أي رقم منشور.',
  leavesOutFigures_one: 'استُبعد رقم منشور واحد من أصل {{all}}.',
  leavesOutFigures_two: 'استُبعد رقمان منشوران من أصل {{all}}.',
  leavesOutFigures_few: 'استُبعدت {{count}} أرقام منشورة من أصل {{all}}.',
  leavesOutFigures_many: 'استُبعد {{count}} رقمًا منشورًا من أصل {{all}}.',
  leavesOutFigures_other: 'استُبعد {{count}} رقم منشور من أصل {{all}}.',
  leavesOutNoFigure: 'لم يُستبعد أي رقم منشور.',
  yearsOnly: 'لا تسري هنا إلا السنوات، فلا أحد ينشر مجاميع بحسب درجة اليقين أو نوع المنصة أو البلد.',
  totals: 'المجاميع المنشورة بجانب السنوات',
  totalsOn: 'ظاهرة',
  totalsOff: 'مخفية',
  form: 'الشكل',
  drawings: 'رسوم',
  tables: 'جداول',
  none: 'ليس في سجلاتنا سرقة تطابق هذا الاختيار',
  onlySuspected: 'السرقات المعروضة مشتبه فيها فقط: {{usd}}',
} satisfies Translation<'ar'>['view'];
