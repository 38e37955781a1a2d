import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the lists on the method page. */
export const method = {
  rejected: 'ما استبعدناه، ولماذا',
  rejectedLead: 'سرقات ينسبها غيرنا إلى كوريا الشمالية، ولا تدخل في أي قائمة أو مجموع في هذا الموقع.',
  reported: 'القيمة المعلنة: {{usd}}.',
  notReported: 'لم نجد قيمة يمكن إسنادها إلى مصدر.',
  contradictions: 'أين تتناقض المصادر',
  contradictionsLead: 'كل رقم مع قائله، ثم الرقم الذي نعتمده.',
  evidence: 'نص ما قرأناه',
  computed: 'أرقام نحسبها',
  computedLead:
    'لا يُكتب أي رقم في هذا الموقع باليد. وما لا يذكره أي مصدر نحسبه من السجلات كلما بُني الموقع. وفي ما يلي كل رقم محسوب مع أجزائه.',
  sums: 'مجاميع السرقات وأعدادها',
  calculations: 'حسابات أخرى',
  comparisons: 'مقارنات بالكلمات',
  sumOf_zero: '{{usd}}، بلا سرقات',
  sumOf_one: '{{usd}}، سرقة واحدة',
  sumOf_two: '{{usd}}، سرقتان',
  sumOf_few: '{{usd}}، {{count}} سرقات',
  sumOf_many: '{{usd}}، {{count}} سرقة',
  sumOf_other: '{{usd}}، {{count}} سرقة',
  sum_all: 'كل السرقات المسجلة',
  'sum_all-but-suspected': 'كل السرقات إلا المشتبه فيها (المجموع الرئيسي)',
  sum_suspected: 'السرقات المشتبه فيها',
  'sum_joint-statement-three-governments':
    'السرقات التي نسبتها الولايات المتحدة واليابان وكوريا الجنوبية معًا إلى كوريا الشمالية في يناير/كانون الثاني 2025',
  'sum_joint-statement-thefts-of-2024': 'سرقات البيان المشترك التي وقعت في 2024',
  'sum_wazirx-and-bybit': 'سرقتا وزير إكس وبايبت معًا',
  allThefts: 'القائمة كلها',
  ratio: 'النسبة {{ratio}}',
  operation_sum: 'بالجمع',
  operation_difference: 'الأول مطروحًا منه ما بعده',
  operation_share: 'الأول مقسومًا على الثاني',
  'operation_before-growth': 'الأول قبل أن يزيد بالنسبة المذكورة بعده',
} satisfies Translation<'ar'>['method'];
