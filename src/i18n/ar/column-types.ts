import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `columnTypes`. */
export const columnTypes = {
  id: 'معرّف',
  ids: 'قائمة معرّفات',
  text: 'نص',
  texts: 'قائمة نصوص',
  choice: 'إحدى القيم',
  code: 'حرفان',
  usd: 'عدد صحيح، بالدولار الأمريكي',
  count: 'عدد صحيح، عدد السرقات',
  share: 'عدد من 0 إلى 1',
  flag: '`true` أو `false`',
  day: 'تاريخ: `YYYY-MM-DD`',
  date: 'تاريخ: `YYYY` أو `YYYY-MM` أو `YYYY-MM-DD`',
  year: 'عدد صحيح، سنة',
  url: 'رابط',
  records: 'قائمة كائنات',
  title_ar: '{{title}} (بالعربية)',
  title_en: '{{title}} (بالإنجليزية)',
} satisfies Translation<'ar'>['columnTypes'];
