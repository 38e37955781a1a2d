import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `verify`. */
export const verify = {
  unsigned:
    'هذه النسخة من الموقع غير موقّعة، لأنها بُنيت من دون مفتاح توقيع. فالقائمة تبيّن هل تطابقها الملفات، ولا تبيّن من أعدّها.',
  signed: 'هذه النسخة من الموقع موقّعة ببرنامج minisign، وهو برنامج مجاني. وهذا مفتاحها العام:',
  checkSignature: 'تجلب هذه الأوامر القائمة والتوقيع والمفتاح، ثم تتحقق من القائمة بالتوقيع والمفتاح:',
  comment:
    'يجب أن يقول minisign إن التوقيع والتعليق صحيحان. ويذكر التعليق الموثوق (trusted comment) رقم الإصدار: `{{release}}`.',
  site: 'ولكل صفحة وملف في الموقع بصمة أيضًا: <0>تحقّق من الملفات بنفسك</0>.',
} satisfies Translation<'ar'>['verify'];
