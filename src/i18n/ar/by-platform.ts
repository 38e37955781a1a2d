import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `byPlatform`. */
export const byPlatform = {
  title: 'خسرت {{platform}} {{usd}}، أي {{share}} من قيمة كل السرقات المعروفة بالاسم والمنسوبة إلى كوريا الشمالية',
  titleOfView: 'تتصدر {{platform}} السرقات المعروضة: {{usd}}، أي {{share}} من القيمة',
  titleOfOne: 'السرقات المعروضة كلها من {{platform}}، وقيمتها {{usd}}',
  subtitle:
    'السرقات المعروفة بالاسم من {{from}} إلى {{to}} بحسب المنصة. يساوي كل مربّع {{square}}، ويبدأ سطر جديد بعد {{row}}. المبالغ بجانب الأسماء تشمل المشتبه فيه، أما الحصة فلا تشمله.',
  others_zero: 'لا منصات أخرى',
  others_one: 'منصة واحدة أخرى',
  others_two: 'منصتان أخريان',
  others_few: '{{count}} منصات أخرى',
  others_many: '{{count}} منصة أخرى',
  others_other: '{{count}} منصة أخرى',
  reading:
    'عُدّ المربّعات: كل مربّع يساوي المبلغ نفسه تقريبًا. المربّع المصمت لسرقات تنسبها حكومة، والمخطّط لما ينسبه خبراء الأمم المتحدة أو فريق مراقبة العقوبات، ونصف الممتلئ لما تنسبه شركة أو ضحية، والفارغ للمشتبه فيه فقط.',
  summary:
    'صفوف من المربّعات، لكل منصة صف، والأكبر أولًا. في المقدمة {{platform}} بقيمة {{usd}}، تليها {{second}} بقيمة {{secondUsd}}.',
  caption: 'كل المنصات، الأكبر أولًا',
} satisfies Translation<'ar'>['byPlatform'];
