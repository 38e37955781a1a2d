import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the checked claims. */
export const claim = {
  heading: 'أقوال دقّقناها',
  lead: 'ما تقوله المقالات والتقارير التي لخّصناها، قولًا قولًا، ومع كل قول حكم وما يستند إليه الحكم من كلام المصادر.',
  title: '{{verdict}}: «{{claim}}»',
  meaning: 'معنى الأحكام',
  means_supported: 'هذا ما تقوله المصادر.',
  'means_partly-supported': 'بعضه ثابت، وبعضه لا يثبت أو تعذّر التحقق منه.',
  means_imprecise: 'فيه شيء صحيح قيل على نحو مضلل.',
  means_contradicted: 'تقول المصادر غير ذلك.',
  article: 'ورد في',
  explanation: 'لماذا',
  evidence: 'نص ما قرأناه',
  records: 'السجلات التي يتناولها',
  inArticle: 'موضعه في الملخص',
  more: 'الأدلة والمصادر',
} satisfies Translation<'ar'>['claim'];
