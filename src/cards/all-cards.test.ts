import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseData } from '#data/parse-data.ts';
import { readFactTexts } from '#build/read-content.ts';
import type { Summary } from '#data/summary.ts';
import { localeList } from '#locales.ts';
import { allCards } from './all-cards.ts';
import { cardPath, doorwayCardPath } from './card-path.ts';
import type { Card, CardFinding } from './card.ts';
import { doorwayCard } from './doorway-card.ts';

const data = parseData(readFactTexts('content/data'));
const origin = 'https://site.example';
const prose: Summary = { title: 'A title of {sum:all}', summary: 'A finding', reviewedOn: '2026-11-22' };
const cardsOf = (locale: (typeof localeList)[number]): Card[] =>
  allCards({ data, locale, origin, summaries: { 'an-article': prose }, pages: { method: prose }, lessons: {} });
const cards = { ar: cardsOf('ar'), en: cardsOf('en') };
const cardOf = (locale: keyof typeof cards, path: string): Card => {
  const card = cards[locale].find((candidate) => candidate.path === path);
  assert.ok(card, path);
  return card;
};

/** Returns every text of a card that a reader sees. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe('allCards(context)', () => {
  it('gives the same pages a card of the same kind in both languages', () => {
    const kinds = (list: readonly Card[]) => list.map(({ path, finding }) => `${path} ${finding.kind}`);
    assert.deepEqual(kinds(cards.ar), kinds(cards.en));
  });

  it('gives no two pages of a language one card', () => {
    for (const locale of localeList) {
      const paths = cards[locale].map(({ path }) => cardPath(locale, path));
      assert.equal(new Set(paths).size, paths.length);
    }
  });

  const kinds: readonly { readonly path: string; readonly kind: CardFinding['kind'] }[] = [
    { path: '', kind: 'columns' },
    { path: 'numbers/', kind: 'columns' },
    { path: 'thefts/', kind: 'columns' },
    { path: 'articles/an-article/', kind: 'columns' },
    { path: 'articles/', kind: 'text' },
    { path: 'estimates/', kind: 'text' },
    { path: 'claims/', kind: 'text' },
    { path: 'sources/', kind: 'text' },
    { path: 'timeline/', kind: 'text' },
    { path: 'glossary/', kind: 'text' },
    { path: 'data/', kind: 'text' },
    { path: 'changes/', kind: 'text' },
    { path: 'method/', kind: 'text' },
    { path: 'platforms/bybit/', kind: 'text' },
    { path: `sources/${data.sources[0]?.id}/`, kind: 'text' },
    { path: 'thefts/bybit-2025/', kind: 'theft' },
    { path: `estimates/${data.estimates[0]?.id}/`, kind: 'estimate' },
    { path: `claims/${data.claims[0]?.id}/`, kind: 'claim' },
  ];
  for (const { path, kind } of kinds) {
    it(`gives /${path} a card of the kind ${kind}`, () => {
      for (const locale of localeList) assert.equal(cardOf(locale, path).finding.kind, kind);
    });
  }

  it('names site, edition and address on every card', () => {
    for (const locale of localeList) {
      for (const { site, edition, address, path } of cards[locale]) {
        assert.ok(site.length > 0);
        assert.match(edition, /2026/u);
        assert.equal(address, `site.example/${locale}/${path}`);
      }
    }
  });

  it('leaves no placeholder, figure reference or mark of a link on any card', () => {
    for (const card of [...cards.ar, ...cards.en]) {
      for (const text of textsOf(card)) assert.doesNotMatch(text, /[{}]|<\/?\d>|undefined/u, card.path);
    }
  });

  it('isolates Latin names on the Arabic cards', () => {
    const { finding } = cardOf('ar', 'thefts/bybit-2025/');
    assert.ok(finding.kind === 'theft');
    assert.ok(finding.name.endsWith('(\u2068Bybit\u2069)'));
  });
});

describe('the card of a theft', () => {
  for (const { id, attribution } of data.thefts) {
    it(`says amount and level of ${id}`, () => {
      for (const locale of localeList) {
        const { finding } = cardOf(locale, `thefts/${id}/`);
        assert.ok(finding.kind === 'theft');
        assert.equal(finding.level, attribution.level);
        assert.ok(finding.said.words.length > 0 && finding.said.after.length > 0);
        assert.match(finding.stolen.words, /\d|^\p{L}+ \p{L}+$/u);
      }
    });
  }
});

describe('the card of an estimate', () => {
  it('says of a figure that was replaced, and of one that repeats another, that it was', () => {
    for (const { id, revises, repeats } of data.estimates) {
      const { finding } = cardOf('en', `estimates/${repeats === undefined ? (revises ?? id) : id}/`);
      assert.ok(finding.kind === 'estimate');
      if (revises !== undefined || repeats !== undefined) assert.ok(finding.notes.length > 0, id);
    }
  });

  it('keeps sums of named cases apart from estimates', () => {
    const sections = new Set(
      data.estimates
        .filter(({ scope }) => scope === 'named-cases' || scope === 'unattributed')
        .map(({ id }) => cardOf('en', `estimates/${id}/`).section),
    );
    assert.deepEqual([...sections], ['Figures that are no estimates']);
  });
});

describe('the card of a source', () => {
  it('has only letters that its font can draw', () => {
    for (const card of [...cards.ar, ...cards.en]) {
      for (const text of textsOf(card)) {
        assert.doesNotMatch(text, /[\p{L}--\p{Script=Latin}--\p{Script=Arabic}]/v, card.path);
      }
    }
  });
});

describe('cardPath(locale, path)', () => {
  it('is the address of the page below cards/', () => {
    assert.equal(cardPath('ar', 'thefts/bybit-2025/'), '/cards/ar/thefts/bybit-2025.png');
    assert.equal(cardPath('en', 'numbers/'), '/cards/en/numbers.png');
    assert.equal(cardPath('en', ''), '/cards/en/home.png');
  });
});

describe('doorwayCard(origin)', () => {
  it('names the site in both languages', () => {
    const { halves, address } = doorwayCard(origin);
    assert.deepEqual(
      halves.map(({ locale }) => locale),
      localeList,
    );
    assert.equal(address, 'site.example');
    assert.ok(!doorwayCardPath.startsWith('/cards/ar') && !doorwayCardPath.startsWith('/cards/en'));
  });
});
