import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { certainties } from '#data/certainty.ts';
import { sampleFacts } from '#i18n/sample-facts.ts';
import { localeList } from '#locales.ts';
import type { Citable } from './citable.ts';
import { storySentence } from './story-sentence.ts';

const data = sampleFacts();
const origin = 'https://site.example';

const cases: readonly { name: string; citable: Citable; en: string; ar: string }[] = [
  {
    name: 'names a government’s attribution, and the range where sources differ',
    citable: { kind: 'theft', id: 'bybit-2025' },
    en: 'The US Federal Bureau of Investigation (FBI) and the Multilateral Sanctions Monitoring Team (MSMT) attributed to North Korea the theft of $1.5 billion (sources range from $1.4 billion to $1.5 billion) from Bybit on 21 February 2025, an attribution made by at least one government, according to Stolen Billions, release 2026.11 (data as of 22 November 2026).',
    ar: 'نسب مكتب التحقيقات الفيدرالي (FBI) والفريق المتعدد الأطراف لمراقبة العقوبات (MSMT) إلى كوريا الشمالية سرقة 1.5 مليار دولار (أرقام المصادر من 1.4 مليار دولار إلى 1.5 مليار دولار) من بايبت (Bybit) في 21 فبراير/شباط 2025، وهو إسناد صادر عن حكومة واحدة على الأقل، وفق موقع «مليارات مسروقة»، الإصدار 2026.11 (البيانات حتى 22 نوفمبر/تشرين الثاني 2026).',
  },
  {
    name: 'says that a theft is contested, and agrees in Arabic with a feminine name',
    citable: { kind: 'theft', id: 'exchange1-2018' },
    en: 'The US Department of Justice and the UK Office of Financial Sanctions Implementation (OFSI, HM Treasury) attributed to North Korea the theft of $40 million from an unnamed exchange (“Exchange 1”) in April 2018, an attribution made by at least one government, according to Stolen Billions, release 2026.11 (data as of 22 November 2026). The attribution or the amount is contested.',
    ar: 'نسبت وزارة العدل الأمريكية ومكتب تنفيذ العقوبات المالية (OFSI) إلى كوريا الشمالية سرقة 40 مليون دولار من منصة غير مسمّاة («البورصة 1») في أبريل/نيسان 2018، وهو إسناد صادر عن حكومة واحدة على الأقل، وفق موقع «مليارات مسروقة»، الإصدار 2026.11 (البيانات حتى 22 نوفمبر/تشرين الثاني 2026). ونسبة السرقة إلى كوريا الشمالية أو قيمتها موضع خلاف.',
  },
  {
    name: 'names an attribution of UN experts or the monitoring team',
    citable: { kind: 'theft', id: 'monitored-2024' },
    en: 'The Multilateral Sanctions Monitoring Team (MSMT) attributed to North Korea the theft of $40 million from Bybit in 2024, an attribution made by UN experts or the sanctions monitoring team, according to Stolen Billions, release 2026.11 (data as of 22 November 2026).',
    ar: 'نسب الفريق المتعدد الأطراف لمراقبة العقوبات (MSMT) إلى كوريا الشمالية سرقة 40 مليون دولار من بايبت (Bybit) في عام 2024، وهو إسناد صادر عن خبراء الأمم المتحدة أو فريق مراقبة العقوبات، وفق موقع «مليارات مسروقة»، الإصدار 2026.11 (البيانات حتى 22 نوفمبر/تشرين الثاني 2026).',
  },
  {
    name: 'names what firms found as theirs, not a government’s',
    citable: { kind: 'theft', id: 'firm-2021' },
    en: 'ZachXBT and Chainalysis linked to North Korea the theft of $40 million from Bybit on 18 August 2021, a finding of firms, investigators or the victim, not of a government, according to Stolen Billions, release 2026.11 (data as of 22 November 2026).',
    ar: 'ربط المحقق «زاك إكس بي تي» (ZachXBT) وتشيناليسيس (Chainalysis) بين كوريا الشمالية وسرقة 40 مليون دولار من بايبت (Bybit) في 18 أغسطس/آب 2021، وهو ما توصلت إليه شركات أو محققون أو الضحية نفسها، لا حكومة، وفق موقع «مليارات مسروقة»، الإصدار 2026.11 (البيانات حتى 22 نوفمبر/تشرين الثاني 2026).',
  },
  {
    name: 'calls a suspicion one, and keeps what qualifies the name',
    citable: { kind: 'theft', id: 'coinrail-2018' },
    en: 'Taylor Monahan (as an independent researcher) pointed to North Korea as a suspect in the theft of $40 million from Coinrail on 10 June 2018, which is a suspicion and not an established attribution, according to Stolen Billions, release 2026.11 (data as of 22 November 2026).',
    ar: 'أوردت الباحثة تايلور موناهان (Taylor Monahan؛ بصفتها باحثة مستقلة) اشتباهًا في ضلوع كوريا الشمالية في سرقة 40 مليون دولار من كوين ريل (Coinrail) في 10 يونيو/حزيران 2018، وهو اشتباه لم يثبت، وفق موقع «مليارات مسروقة»، الإصدار 2026.11 (البيانات حتى 22 نوفمبر/تشرين الثاني 2026).',
  },
  {
    name: 'gives an estimate its qualifier, and the figure that replaced it',
    citable: { kind: 'estimate', id: 'chainalysis-2024-ed2024dec' },
    en: 'Chainalysis estimated that North Korea stole about $1.34 billion in cryptocurrency in 2024, in a figure published on 19 December 2024, according to Stolen Billions, release 2026.11 (data as of 22 November 2026). The same producer has since published a newer figure in its place: MSMT, 2025 report.',
    ar: 'قدّرت تشيناليسيس (Chainalysis) أن كوريا الشمالية سرقت نحو 1.34 مليار دولار من العملات المشفرة في عام 2024، في رقم نُشر في 19 ديسمبر/كانون الأول 2024، وفق موقع «مليارات مسروقة»، الإصدار 2026.11 (البيانات حتى 22 نوفمبر/تشرين الثاني 2026). وقد نشرت الجهة نفسها بعده رقمًا أحدث حلّ محله: فريق مراقبة العقوبات (MSMT)، تقرير 2025.',
  },
  {
    name: 'says that an estimate repeats another’s',
    citable: { kind: 'estimate', id: 'repeated-2025' },
    en: 'The Multilateral Sanctions Monitoring Team (MSMT) estimated that North Korea stole at least $1.34 billion in cryptocurrency from January 2024 to September 2025, in a figure published in 2025, according to Stolen Billions, release 2026.11 (data as of 22 November 2026). It repeats another producer’s figure and is not independent of it: Chainalysis, December 2024 edition.',
    ar: 'قدّر الفريق المتعدد الأطراف لمراقبة العقوبات (MSMT) أن كوريا الشمالية سرقت 1.34 مليار دولار على الأقل من العملات المشفرة من يناير/كانون الثاني 2024 إلى سبتمبر/أيلول 2025، في رقم نُشر في عام 2025، وفق موقع «مليارات مسروقة»، الإصدار 2026.11 (البيانات حتى 22 نوفمبر/تشرين الثاني 2026). وهو يردد رقم جهة أخرى وليس مستقلًا عنه: تشيناليسيس، طبعة ديسمبر/كانون الأول 2024.',
  },
  {
    name: 'says that nobody stands behind a figure by name',
    citable: { kind: 'estimate', id: 'nobody-2025' },
    en: 'Unnamed “security experts” in press reports put at about $1.34 billion in cryptocurrency what North Korea stole in 2024, in a figure published on 20 May 2025 that no producer stands behind by name, according to Stolen Billions, release 2026.11 (data as of 22 November 2026).',
    ar: 'قدّر «خبراء أمنيون» لم تسمّهم التقارير الصحفية ما سرقته كوريا الشمالية في عام 2024 بمبلغ نحو 1.34 مليار دولار من العملات المشفرة، في رقم نُشر في 20 مايو/أيار 2025 ولا تتبناه جهة باسمها، وفق موقع «مليارات مسروقة»، الإصدار 2026.11 (البيانات حتى 22 نوفمبر/تشرين الثاني 2026).',
  },
  {
    name: 'says what the sources make of a claim',
    citable: { kind: 'claim', id: 's003-01' },
    en: 'Al-Gomhour News, in a text published in May 2025, says: South Korea and the EU formed a “strategic alliance”. The sources say otherwise, according to Stolen Billions, release 2026.11 (data as of 22 November 2026).',
    ar: 'جاء في نص صادر عن الجمهور الإخباري في مايو/أيار 2025: شكّلت كوريا الجنوبية والاتحاد الأوروبي «تحالفًا استراتيجيًا». والمصادر تقول غير ذلك، وفق موقع «مليارات مسروقة»، الإصدار 2026.11 (البيانات حتى 22 نوفمبر/تشرين الثاني 2026).',
  },
  {
    name: 'names a data set',
    citable: { kind: 'dataset', id: 'thefts' },
    en: 'The figures come from the data set “Thefts” of Stolen Billions, release 2026.11 (data as of 22 November 2026).',
    ar: 'الأرقام من مجموعة بيانات «السرقات» في موقع «مليارات مسروقة»، الإصدار 2026.11 (البيانات حتى 22 نوفمبر/تشرين الثاني 2026).',
  },
];

describe('storySentence(citable, context)', () => {
  for (const { name, citable, en, ar } of cases) {
    it(name, () => {
      assert.equal(storySentence(citable, { data, locale: 'en', origin }), en);
      assert.equal(storySentence(citable, { data, locale: 'ar', origin }), ar);
    });
  }

  it('has a sentence for every level of certainty', () => {
    assert.deepEqual(new Set(data.thefts.map(({ attribution }) => attribution.level)), new Set(certainties));
  });

  it('quotes an article by the headline it is given, and refuses to go without', () => {
    const article: Citable = { kind: 'article', id: 'dialogue-2025' };
    for (const locale of localeList) {
      assert.match(storySentence(article, { data, locale, origin, title: 'A finding' }), /: A finding/u);
      assert.throws(() => storySentence(article, { data, locale, origin }), /without its title/u);
    }
  });
});
