import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `figure`. */
export const figure = {
  table: 'الأرقام في جدول',
  embed: 'ضع هذا الرسم في صفحتك',
  embedText:
    'انسخ هذه الشيفرة إلى صفحتك. يتكيّف الرسم مع عرض المكان، ويعمل من دون برامج نصية، ولا يحمّل شيئًا من مضيف آخر.',
  code: 'HTML',
  madeBy: 'مليارات مسروقة: الرسم مع مصادره',
  download: 'هذه الأرقام ملفًّا:',
  whole: 'استشهد بهذا الرسم أو شاركه',
  source: 'المصدر: سجلات هذا الموقع، ولكل سجل مصادره. البيانات حتى {{date}}.',
  unit: 'مليون دولار أمريكي',
  total: 'المجموع',
  totalCounted: 'المجموع دون المشتبه فيه',
  year: 'السنة',
  platform: 'المنصة',
  thefts: 'السرقات كلها مع المشتبه فيها',
  interactive: 'رسم بياني تفاعلي',
  keys: 'مفاتيح الأسهم للتنقل، وHome وEnd للطرفين، وEscape للإلغاء.',
  hint: 'المس الرسم أو أشر إليه أو استعمل مفاتيح الأسهم لتظهر الأرقام.',
} satisfies Translation<'ar'>['figure'];
