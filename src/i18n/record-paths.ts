import { localeList, type Locale } from '#locales.ts';

/** Returns the route parameters of one page a record, in both languages; the record comes as a prop. */
export const recordPaths = <Row extends { readonly id: string }>(
  records: readonly Row[],
): { params: { lang: Locale; id: string }; props: { record: Row } }[] =>
  localeList.flatMap((lang) => records.map((record) => ({ params: { lang, id: record.id }, props: { record } })));
