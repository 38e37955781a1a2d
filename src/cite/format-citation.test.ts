import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { sampleFacts } from '#i18n/sample-facts.ts';
import { localeList, type Locale } from '#locales.ts';
import { allCitables, type Citable } from './citable.ts';
import { cslItemOf } from './csl-item-of.ts';
import { citationFormatter } from './format-citation.ts';
import { citationStyles } from './style-item.ts';

// The files the builder loads, by the names it loads them by.
const loader = readFileSync(new URL('load-formatter.ts', import.meta.url), 'utf8');
const fileOf = (name: string): string => {
  const [, path = ''] = new RegExp(`^import ${name} from '([^'?]+)`, 'mu').exec(loader) ?? [];
  return readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8');
};
const format = await citationFormatter({
  styles: { apa: fileOf('apa'), mla: fileOf('mla'), chicago: fileOf('chicago') },
  locales: { ar: fileOf('ar'), en: fileOf('en') },
});

const data = sampleFacts();
const context = (locale: Locale) => ({ data, locale, origin: 'https://site.example', title: 'A finding' });
const all = (citable: Citable, locale: Locale): string[] => {
  const item = cslItemOf(citable, context(locale));
  return citationStyles.map((style) => format(item, style, locale));
};

const cases: readonly { name: string; citable: Citable; locale: Locale; apa: string; mla: string; chicago: string }[] =
  [
    {
      name: 'a theft in English',
      citable: { kind: 'theft', id: 'bybit-2025' },
      locale: 'en',
      apa: 'US Federal Bureau of Investigation (FBI) & Multilateral Sanctions Monitoring Team (MSMT). (2026). Theft from Bybit, 21 February 2025: $1.5 billion, attributed to North Korea by a government (Version 2026.11) [Database record; data as of 22 November 2026]. Stolen Billions. https://site.example/en/thefts/bybit-2025/',
      mla: 'US Federal Bureau of Investigation (FBI) and Multilateral Sanctions Monitoring Team (MSMT). “Theft from Bybit, 21 February 2025: $1.5 Billion, Attributed to North Korea by a Government.” Stolen Billions, release 2026.11, 22 Nov. 2026, https://site.example/en/thefts/bybit-2025/. Data as of 22 November 2026.',
      chicago:
        'US Federal Bureau of Investigation (FBI) and Multilateral Sanctions Monitoring Team (MSMT). 2026. “Theft from Bybit, 21 February 2025: $1.5 Billion, Attributed to North Korea by a Government.” Database record, release 2026.11, data as of 22 November 2026. Stolen Billions. https://site.example/en/thefts/bybit-2025/.',
    },
    {
      name: 'a theft in Arabic',
      citable: { kind: 'theft', id: 'bybit-2025' },
      locale: 'ar',
      apa: 'مكتب التحقيقات الفيدرالي (FBI) والفريق المتعدد الأطراف لمراقبة العقوبات (MSMT). (2026). السرقة من بايبت (Bybit)، 21 فبراير/شباط 2025: 1.5 مليار دولار، تنسبها حكومة إلى كوريا الشمالية (الإصدار 2026.11) [سجل في قاعدة بيانات؛ البيانات حتى 22 نوفمبر/تشرين الثاني 2026]. مليارات مسروقة. https://site.example/ar/thefts/bybit-2025/',
      mla: 'مكتب التحقيقات الفيدرالي (FBI) والفريق المتعدد الأطراف لمراقبة العقوبات (MSMT). «السرقة من بايبت (Bybit)، 21 فبراير/شباط 2025: 1.5 مليار دولار، تنسبها حكومة إلى كوريا الشمالية». مليارات مسروقة، الإصدار 2026.11، 22 نوفمبر/تشرين الثاني 2026، https://site.example/ar/thefts/bybit-2025/. البيانات حتى 22 نوفمبر/تشرين الثاني 2026.',
      chicago:
        'مكتب التحقيقات الفيدرالي (FBI) والفريق المتعدد الأطراف لمراقبة العقوبات (MSMT). 2026. «السرقة من بايبت (Bybit)، 21 فبراير/شباط 2025: 1.5 مليار دولار، تنسبها حكومة إلى كوريا الشمالية». سجل في قاعدة بيانات، الإصدار 2026.11، البيانات حتى 22 نوفمبر/تشرين الثاني 2026. مليارات مسروقة. https://site.example/ar/thefts/bybit-2025/.',
    },
    {
      name: 'an estimate in English, with the year its producer published it',
      citable: { kind: 'estimate', id: 'chainalysis-2024-ed2024dec' },
      locale: 'en',
      apa: 'Chainalysis. (2026). Chainalysis, December 2024 edition: about $1.34 billion in cryptocurrency stolen by North Korea in 2024, published 19 December 2024 (Version 2026.11) [Database record; data as of 22 November 2026]. Stolen Billions. https://site.example/en/estimates/chainalysis-2024-ed2024dec/ (Original work published 2024)',
      mla: 'Chainalysis. “Chainalysis, December 2024 Edition: About $1.34 Billion in Cryptocurrency Stolen by North Korea in 2024, Published 19 December 2024.” 2024. Stolen Billions, release 2026.11, 22 Nov. 2026, https://site.example/en/estimates/chainalysis-2024-ed2024dec/. Data as of 22 November 2026.',
      chicago:
        'Chainalysis. (2024) 2026. “Chainalysis, December 2024 Edition: About $1.34 Billion in Cryptocurrency Stolen by North Korea in 2024, Published 19 December 2024.” Database record, release 2026.11, data as of 22 November 2026. Stolen Billions. https://site.example/en/estimates/chainalysis-2024-ed2024dec/.',
    },
    {
      name: 'an estimate in Arabic, with the year its producer published it',
      citable: { kind: 'estimate', id: 'chainalysis-2024-ed2024dec' },
      locale: 'ar',
      apa: 'تشيناليسيس (Chainalysis). (2026). تشيناليسيس، طبعة ديسمبر/كانون الأول 2024: نحو 1.34 مليار دولار من العملات المشفرة سرقتها كوريا الشمالية في عام 2024، والرقم منشور في 19 ديسمبر/كانون الأول 2024 (الإصدار 2026.11) [سجل في قاعدة بيانات؛ البيانات حتى 22 نوفمبر/تشرين الثاني 2026]. مليارات مسروقة. https://site.example/ar/estimates/chainalysis-2024-ed2024dec/ (نُشر الأصل في 2024)',
      mla: 'تشيناليسيس (Chainalysis). «تشيناليسيس، طبعة ديسمبر/كانون الأول 2024: نحو 1.34 مليار دولار من العملات المشفرة سرقتها كوريا الشمالية في عام 2024، والرقم منشور في 19 ديسمبر/كانون الأول 2024». 2024. مليارات مسروقة، الإصدار 2026.11، 22 نوفمبر/تشرين الثاني 2026، https://site.example/ar/estimates/chainalysis-2024-ed2024dec/. البيانات حتى 22 نوفمبر/تشرين الثاني 2026.',
      chicago:
        'تشيناليسيس (Chainalysis). (2024) 2026. «تشيناليسيس، طبعة ديسمبر/كانون الأول 2024: نحو 1.34 مليار دولار من العملات المشفرة سرقتها كوريا الشمالية في عام 2024، والرقم منشور في 19 ديسمبر/كانون الأول 2024». سجل في قاعدة بيانات، الإصدار 2026.11، البيانات حتى 22 نوفمبر/تشرين الثاني 2026. مليارات مسروقة. https://site.example/ar/estimates/chainalysis-2024-ed2024dec/.',
    },
    {
      name: 'a claim, which is the site’s own work, with quotes inside quotes',
      citable: { kind: 'claim', id: 's003-01' },
      locale: 'en',
      apa: 'Stolen Billions. (2026). Claim found wrong: South Korea and the EU formed a “strategic alliance” (Version 2026.11) [Fact check; data as of 22 November 2026]. https://site.example/en/claims/s003-01/',
      mla: '“Claim Found Wrong: South Korea and the EU Formed a ‘Strategic Alliance.’” Stolen Billions, release 2026.11, 22 Nov. 2026, https://site.example/en/claims/s003-01/. Data as of 22 November 2026.',
      chicago:
        'Stolen Billions. 2026. “Claim Found Wrong: South Korea and the EU Formed a ‘Strategic Alliance.’” Fact check, release 2026.11, data as of 22 November 2026. Stolen Billions. https://site.example/en/claims/s003-01/.',
    },
  ];

describe('citationFormatter(files)', () => {
  for (const { name, citable, locale, apa, mla, chicago } of cases) {
    it(`formats ${name}`, () => assert.deepEqual(all(citable, locale), [apa, mla, chicago]));
  }

  const texts = allCitables(data).flatMap((citable) =>
    localeList.flatMap((locale) => all(citable, locale).map((text) => ({ citable, locale, text }))),
  );

  it('names release, day of the data and address in every style', () => {
    for (const { citable, locale, text } of texts) {
      assert.match(text, /2026\.11/u);
      assert.match(text, locale === 'en' ? /as of 22 November 2026/u : /حتى 22 نوفمبر\/تشرين الثاني 2026/u);
      assert.ok(text.includes(cslItemOf(citable, context(locale)).URL), text);
    }
  });

  it('leaves nothing of the other language’s punctuation and terms', () => {
    for (const { locale, text } of texts) {
      assert.doesNotMatch(text, /\.\.|undefined|n\.d\.|\s[,.;:،؛]|\(\)|\[\]|"/u);
      if (locale === 'ar') assert.doesNotMatch(text.replace(/https?:\S+/gu, ''), /[,;&?]|\bin\b|\band\b|\sو\s/u, text);
    }
  });

  it('gives the same text again', () => {
    assert.deepEqual(all({ kind: 'theft', id: 'bybit-2025' }, 'en'), all({ kind: 'theft', id: 'bybit-2025' }, 'en'));
  });
});
