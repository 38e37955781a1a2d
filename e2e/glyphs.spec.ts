import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { arabicMarks, codeMarks, rareMarks } from '#build/font-letters.ts';
import { localeList, type Locale } from '#locales.ts';
import { allPaths, htmlOf, localeOf } from './site.ts';

/** Scripts no font of the site has: names and titles of sources, a word or two a page. */
const foreign = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}、。]/u;

/** True for a letter that pages of a language leave to the system. */
const isSystems = (letter: string, locale: Locale, isText: boolean): boolean => {
  if (foreign.test(letter) || rareMarks.includes(letter)) return true;
  if (locale === 'en') return /\p{Script_Extensions=Arabic}/u.test(letter) || (isText && codeMarks.includes(letter));
  return !/\p{Script_Extensions=Arabic}/u.test(letter) && !arabicMarks.includes(letter);
};

/** Every letter, digit and mark of the words of all pages in a language. */
const lettersOf = (locale: Locale): readonly string[] => {
  const letters = new Set<string>();
  for (const path of allPaths.filter((one) => localeOf(one) === locale))
    for (const letter of htmlOf(path)
      .replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>/gu, '')
      .replace(/&(?:#\d+|#x[\da-f]+|\w+);/giu, ' '))
      letters.add(letter);
  return [...letters].filter((letter) => !/[\s\p{Cf}]/u.test(letter)).toSorted();
};

/** Returns the letters that are not drawn by a font of the site alone, asked of the browser one by one. */
const drawnByOthers = async (page: Page, session: CDPSession, letters: readonly string[], kind: string) => {
  await page.evaluate(
    ({ all, name }) => {
      const list = document.createElement('div');
      list.id = 'letters';
      list.className = name;
      for (const letter of all) {
        const item = document.createElement('p');
        // A mark stands on a letter, and a letter joins the ones beside it.
        item.textContent = /\p{Script_Extensions=Arabic}/u.test(letter) ? `ب${letter}ب` : letter;
        list.append(item);
      }
      document.querySelector('main')?.replaceChildren(list);
    },
    { all: letters, name: kind },
  );
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '#letters > p' });
  const others: string[] = [];
  for (const [index, nodeId] of nodeIds.entries()) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    if (fonts.length === 0 || fonts.some(({ isCustomFont }) => !isCustomFont))
      others.push(`${letters[index] ?? ''} ${fonts.map(({ familyName }) => familyName).join('+')}`);
  }
  expect(nodeIds.length).toBe(letters.length);
  return others;
};

for (const locale of localeList) {
  test(`in ${locale}, the fonts draw every letter of every page, but for those left to the system by name`, async ({
    page,
  }) => {
    const letters = lettersOf(locale);
    expect(letters.length).toBeGreaterThan(80);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    for (const [kind, isText] of [
      ['prose', true],
      ['ui', false],
    ] as const) {
      // The first page fetches the fonts, the second has them. The heaviest needs all of them.
      for (const path of ['articles/msmt-2025/', 'numbers/', 'articles/msmt-2025/']) {
        await page.goto(`/${locale}/${path}`);
        await page.evaluate(() => document.fonts.ready);
      }
      const own = letters.filter((letter) => !isSystems(letter, locale, isText));
      expect(own.length).toBeGreaterThan(50);
      // Asked at once, a busy browser names no font for some.
      await expect.poll(() => drawnByOthers(page, session, own, kind)).toEqual([]);
    }
  });

  test(`in ${locale}, a page after the first shows in the fonts of the site`, async ({ page }) => {
    await page.goto(`/${locale}/articles/msmt-2025/`);
    await page.evaluate(() => document.fonts.ready);
    await page.goto(`/${locale}/`);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    for (const selector of ['h1', 'main p']) {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.some(({ isCustomFont }) => isCustomFont)).toBe(true);
    }
  });
}
