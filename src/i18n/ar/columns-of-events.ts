import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the columns of `events`. */
export const columnsOfEvents = {
  date: { title: 'التاريخ', meaning: 'تاريخ الحدث بالتوقيت العالمي، بقدر ما عُرف.' },
  date_precision: { title: 'دقة التاريخ', meaning: 'هل عُرف اليوم أم الشهر أم السنة وحدها.' },
  year: { title: 'السنة', meaning: 'سنة الحدث.' },
  kind: { title: 'النوع', meaning: 'نوع الحدث.' },
  title: { title: 'العنوان', meaning: 'ما حدث، في جملة قصيرة.' },
  summary: { title: 'الخلاصة', meaning: 'من فعل ماذا، ولماذا يهم.' },
  note: { title: 'ملاحظة', meaning: 'حدود ما نعرفه عنه.' },
} satisfies Translation<'ar'>['columns']['events'];
