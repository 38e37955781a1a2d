import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the share cards. */
export const cards = {
  stolen: 'سرقة {{usd}}',
  altTheft: '{{title}}. {{finding}}',
  altSource: 'مصدر: {{title}}. {{publisher}}.',
  altColumns: '{{title}} (رسم بياني)',
} satisfies Translation<'ar'>['cards'];
