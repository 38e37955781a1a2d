import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the lists on the method page. */
export const method = {
  rejected: 'ما استبعدناه، ولماذا',
  rejectedLead: 'سرقات ينسبها غيرنا إلى كوريا الشمالية، ولا تدخل في أي قائمة أو مجموع في هذا الموقع.',
  reported: 'القيمة المعلنة: {{usd}}.',
  notReported: 'لا قيمة يمكننا إسنادها.',
  contradictions: 'حيث تتناقض المصادر',
  contradictionsLead: 'كل رقم بجانب قائله، والرقم الذي نأخذ به.',
  evidence: 'ما قرأناه بنصه',
  computed: 'أرقام نحسبها',
  computedLead:
    'لا رقم في هذا الموقع مكتوب باليد. وما لا يذكره أي مصدر نحسبه من السجلات كلما بُني الموقع. وهذا كل رقم منها مع أجزائه.',
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
  'sum_all-but-suspected': 'كل السرقات إلا المشتبه فيها: وهو المجموع الذي يتصدّر الصفحات',
  sum_suspected: 'السرقات المشتبه فيها',
  'sum_joint-statement-three-governments':
    'السرقات التي نسبتها الولايات المتحدة واليابان وكوريا الجنوبية معًا في يناير/كانون الثاني 2025',
  'sum_joint-statement-thefts-of-2024': 'سرقات البيان المشترك التي وقعت في 2024',
  'sum_wazirx-and-bybit': 'سرقتا وزير إكس وبايبت معًا',
  allThefts: 'القائمة كلها',
  ratio: 'النسبة {{ratio}}',
  operation_sum: 'بالجمع',
  operation_difference: 'الأول مطروحًا منه ما بعده',
  operation_share: 'الأول مقسومًا على الثاني',
  'operation_before-growth': 'الأول قبل زيادته بالنسبة الثانية',
} satisfies Translation<'ar'>['method'];
