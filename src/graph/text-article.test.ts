import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { origin } from '#address.ts';
import type { Article } from '#data/article.ts';
import { sampleFacts } from '#i18n/sample-facts.ts';
import { textArticle } from './text-article.ts';

const both = (text: string) => ({ ar: text, en: text });
const original: Article = {
  id: 'statement',
  originalTitle: 'كيف سُرقت',
  outlet: { ar: 'الصحيفة', en: 'The paper' },
  outletNote: both('x'),
  published: '2025-01-14',
  dateBasis: both('x'),
  language: 'ar',
  translation: 'none',
  origin: both('x'),
  limits: [both('x')],
};
const place = {
  locale: 'en',
  path: 'articles/statement/',
  text: { title: 'It lost {theft:bybit-2025}', summary: 'How sure that is.', reviewedOn: '2026-11-22' },
  data: sampleFacts(),
} as const;
const page = `${origin}/en/articles/statement/`;

describe('textArticle(place)', () => {
  it('has the headline with its figures, the day of the review and its card', () => {
    const [article] = JSON.parse(JSON.stringify(textArticle(place).nodes));
    assert.equal(article.headline, 'It lost $1.5 billion');
    assert.equal(article.dateModified, '2026-11-22');
    assert.equal(article.image, `${origin}/cards/en/articles/statement.png`);
  });

  it('names the original it summarises in the words and language it was printed in', () => {
    const [article, printed] = JSON.parse(JSON.stringify(textArticle({ ...place, summarises: original }).nodes));
    assert.deepEqual(article.about, { '@id': `${page}#original` });
    assert.deepEqual(article.isBasedOn, { '@id': `${page}#original` });
    assert.deepEqual(printed, {
      '@type': 'CreativeWork',
      '@id': `${page}#original`,
      name: 'كيف سُرقت',
      inLanguage: 'ar',
      datePublished: '2025-01-14',
      publisher: { '@type': 'Organization', name: 'The paper' },
    });
  });

  it('is about no original where the text is the site’s own', () => {
    const { nodes } = textArticle(place);
    assert.equal(nodes?.length, 1);
    assert.equal(JSON.stringify(nodes).includes('#original'), false);
  });
});
