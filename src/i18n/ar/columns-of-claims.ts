import type { Translation } from '#i18n/translation.ts';

/** Arabic words of the columns of `claims`. */
export const columnsOfClaims = {
  article: { title: 'المقال', meaning: 'معرّف المقال الذي يقول ذلك.' },
  claim: { title: 'القول', meaning: 'ما يقوله المقال، في جملة واحدة.' },
  verdict: { title: 'الحكم', meaning: 'مدى صحة القول قياسًا إلى ما قرأناه من وثائق، من الصحيح إلى الخطأ.' },
  explanation: { title: 'الشرح', meaning: 'ما صح منه، وما نقصته الدقة، وما أخطأ.' },
} satisfies Translation<'ar'>['columns']['claims'];
