import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `dataReadme`. */
export const dataReadme = {
  columns:
    'يسمّي الملفان `datapackage.json` (حزمة بيانات Frictionless 2) و `csv-metadata.json` (CSV على الويب) كل عمود، مع نوعه ووحدته ومعناه باللغتين.',
  checksums: 'في لينكس، داخل هذا المجلد: `sha256sum -c SHA256SUMS`',
} satisfies Translation<'ar'>['dataReadme'];
