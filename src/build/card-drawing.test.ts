import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Renderer } from '@takumi-rs/core';
import type { Card } from '#cards/card.ts';
import { cardSize } from '#cards/card-size.ts';
import { cardDrawing } from './card-drawing.ts';
import { box, sizeFor, words } from './card-nodes.ts';

const renderer = new Renderer();
await renderer.registerFont({
  name: 'Vazirmatn',
  data: readFileSync('node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf'),
});

/** Returns the width of a line in pixels. */
const widthOf = async (text: string): Promise<number> => {
  const line = box({ direction: 'rtl', fontFamily: 'Vazirmatn', width: 1200 }, words(text, { fontSize: 100 }));
  const { children } = await renderer.measure(line, { width: 1200, height: 200 });
  return Math.max(...children.flatMap(({ runs }) => runs.map(({ width }) => width)));
};

/** Returns how many pixels of a line are dark, in its left and its right half. */
const inkOf = async (text: string): Promise<{ left: number; right: number }> => {
  const [width, height] = [400, 120];
  const line = box(
    { direction: 'rtl', fontFamily: 'Vazirmatn', width, height, backgroundColor: '#ffffff', color: '#000000' },
    words(text, { fontSize: 60 }),
  );
  const pixels = await renderer.render(line, { width, height, format: 'raw' });
  const ink = { left: 0, right: 0 };
  for (let index = 0; index < width * height; index += 1) {
    if ((pixels[index * 4] ?? 255) < 128) ink[index % width < width / 2 ? 'left' : 'right'] += 1;
  }
  return ink;
};

const sample: Card = {
  locale: 'ar',
  path: 'thefts/sample/',
  site: 'مليارات مسروقة',
  section: 'سرقات',
  edition: 'البيانات حتى 22 نوفمبر 2026.',
  address: 'site.example/ar/thefts/sample/',
  finding: {
    kind: 'theft',
    name: 'منصّة (\u2068Sample\u2069)',
    when: '2025',
    stolen: { before: 'سرقة ', words: 'مليار دولار', after: '' },
    level: 'government',
    said: { before: '', words: 'تقوله حكومة', after: '. بحسب \u2068FBI\u2069.' },
  },
};

describe('an Arabic line of a card', () => {
  it('is drawn, from the right', async () => {
    const { left, right } = await inkOf('سرقة');
    assert.ok(right > 500, `${right} dark pixels`);
    assert.equal(left, 0);
  });

  it('joins its letters: held apart, they are wider', async () => {
    const [joined, apart] = await Promise.all([widthOf('سعيد'), widthOf([...'سعيد'].join('\u200C'))]);
    assert.ok(joined < apart * 0.95, `${joined} against ${apart}`);
  });

  it('puts marks above their letters: they take no width', async () => {
    const [marked, plain] = await Promise.all([widthOf('سُرقَت منصّة'), widthOf('سرقت منصة')]);
    assert.ok(Math.abs(marked - plain) < 1, `${marked} against ${plain}`);
  });

  it('lifts a shadda clear of its letter', async () => {
    const [marked, plain] = await Promise.all([inkOf('منصّة'), inkOf('منصة')]);
    assert.ok(marked.right - plain.right > 60, `${marked.right} against ${plain.right} dark pixels`);
  });

  it('draws a Latin name left to right between its brackets', async () => {
    const [latin, letters] = await Promise.all([widthOf('(\u2068Bybit\u2069)'), widthOf('(Bybit)')]);
    assert.ok(Math.abs(latin - letters) < 1);
  });
});

describe('cardDrawing(card)', () => {
  it('gives the same bytes each time, of a picture in the size of a card', async () => {
    const draw = (): Promise<Buffer> => renderer.render(cardDrawing(sample), { ...cardSize, format: 'png' });
    const [first, second] = [await draw(), await draw()];
    assert.ok(first.equals(second));
    assert.deepEqual([first.readUInt32BE(16), first.readUInt32BE(20)], [cardSize.width, cardSize.height]);
  });
});

describe('sizeFor(text, steps)', () => {
  it('takes the first step the text is not too long for, else the last', () => {
    const steps = [
      [3, 30],
      [6, 20],
      [0, 10],
    ] as const;
    assert.deepEqual(
      ['abc', 'abcd', 'abcdefg'].map((text) => sizeFor(text, steps)),
      [30, 20, 10],
    );
  });
});
