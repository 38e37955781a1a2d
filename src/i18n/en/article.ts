/** English words of `article`. */
export const article = {
  reviewed: 'Text reviewed {{date}}',
  source: 'The text we checked',
  originalTitle: 'Original headline',
  outlet: 'Outlet',
  date: 'Date',
  language: 'Language',
  languageIs_ar: 'Arabic',
  languageIs_en: 'English',
  languageRow: '{{language}}, {{translation}}',
  translationIs_none: 'written in that language',
  translationIs_machine: 'machine translation',
  origin: 'Where the text comes from',
  limits: 'Limits of the text',
  sources: 'Sources',
} as const;
