import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chartPicturePath } from '#charts/chart-paths.ts';
import { chartNames } from '#charts/names.ts';
import { paints } from '#figures/painted.ts';
import { localeList } from '#locales.ts';
import { dist } from './site.ts';

// The tests parse drawings inside a page, which its policy lets no script do.
test.use({ bypassCSP: true });

for (const locale of localeList)
  for (const name of chartNames)
    test(`${name} in ${locale} as a picture: well-formed, all words within, none over another`, async ({ page }) => {
      const text = readFileSync(`${dist}${chartPicturePath(name, locale)}`, 'utf8');
      await page.goto('/en/404/');
      const found = await page.evaluate(async (svg) => {
        const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
        if (drawn.querySelector('parsererror') !== null) return ['is no XML'];
        document.body.replaceChildren(document.importNode(drawn, true));
        await document.fonts.ready;
        const root = document.querySelector('svg');
        if (root === null) return ['is no SVG'];
        const frame = root.getBoundingClientRect();
        // Of a letter's box about the middle two thirds are ink.
        const boxes = [...root.querySelectorAll('text')]
          .filter((element) => element.closest('defs') === null)
          .map((element) => {
            const { left, right, y, height } = element.getBoundingClientRect();
            return { words: element.textContent, left, right, top: y + height / 6, bottom: y + (height * 5) / 6 };
          });
        return boxes.flatMap((one, index) => [
          ...(one.left < frame.left || one.right > frame.right || one.top < frame.top || one.bottom > frame.bottom
            ? [`${one.words} leaves the picture`]
            : []),
          ...boxes
            .slice(0, index)
            .filter(
              (other) =>
                one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
            )
            .map((other) => `${one.words} touches ${other.words}`),
        ]);
      }, text);
      expect(found).toEqual([]);
    });

test('pictures look as the page does: each mark has the colours the style sheet gives it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/numbers/');
  for (const [name, paint] of Object.entries(paints)) {
    const given = await page.evaluate(
      (className) => {
        const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        const isOfColumns = ['tick', 'total', 'label', 'pointed', 'pointer', 'base'].includes(className);
        if (isOfColumns) host.setAttribute('class', 'columns-plot');
        const mark = document.createElementNS('http://www.w3.org/2000/svg', isOfColumns ? 'text' : 'rect');
        mark.setAttribute('class', className);
        document.querySelector('main')?.append(host);
        host.append(mark);
        const { fill, stroke } = getComputedStyle(mark);
        host.remove();
        const colours = { fill, stroke };
        return Object.fromEntries(
          Object.entries(colours).map(([property, value]) => {
            const [r = 0, g = 0, b = 0] = (/^rgb\((\d+), (\d+), (\d+)\)$/u.exec(value) ?? []).slice(1).map(Number);
            const hex = `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
            return [property, value.startsWith('rgb(') ? hex : value.replaceAll('"', '')];
          }),
        );
        // Words on a halo take the colour of soft words.
      },
      name === 'soft' ? 'halo soft' : name,
    );
    for (const property of ['fill', 'stroke'] as const)
      if (paint[property] !== undefined)
        expect([name, property, given[property]]).toEqual([name, property, paint[property]]);
  }
});
