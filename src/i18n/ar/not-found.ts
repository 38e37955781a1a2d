import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `notFound`. */
export const notFound = {
  heading: 'الصفحة غير موجودة',
  text: 'قد يكون في الرابط خطأ مطبعي. صفحات هذا الموقع لا تُحذف، فابحث عنها أو ابدأ من الصفحة الرئيسية.',
  search: 'ابحث في الموقع',
  home: 'إلى الصفحة الرئيسية',
} satisfies Translation<'ar'>['notFound'];
