import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse, parseCSL, parseRIS } from 'biblatex-csl-converter';
import { allCitables, citablePath, citeExtensions, citeFilePath, type Citable } from '#cite/citable.ts';
import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { localeList } from '#locales.ts';
import { data, dist, fileOf, htmlOf, sharedPaths } from './site.ts';

interface Reference {
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Returns the words of a field of biblatex-csl-converter, which keeps them in marked pieces. */
const words = (field: unknown): string => {
  if (typeof field === 'string') return field;
  if (Array.isArray(field)) return field.map(words).join('');
  if (typeof field !== 'object' || field === null) return '';
  if ('text' in field) return String(field.text);
  return 'literal' in field ? words(field.literal) : '';
};

const read = (fields: Fields | undefined = {}): string[] => [
  words(fields['title']),
  words(fields['date']).slice(0, 4),
  words(fields['url']),
];

const textOf = (citable: Citable, locale: (typeof localeList)[number], extension: (typeof citeExtensions)[number]) =>
  readFileSync(`${dist}${citeFilePath(citable, locale, extension)}`, 'utf8');

/** Anchor of the block: charts and data sets share a page. */
const anchorOf = ({ kind, id }: Citable): string => (kind === 'chart' || kind === 'dataset' ? `cite-${id}` : 'cite');

const texts = readdirSync(`${dist}/../content/pages/en`)
  .map((name) => name.replace(/\.mdx$/u, ''))
  .filter((name) => name !== 'method');
const lessons = sharedPaths.flatMap((path) => /^teach\/([\w-]+)\/$/u.exec(path)?.[1] ?? []);
const citables = allCitables(data, texts, lessons);

test('every citation file is read again by a library and says the same', () => {
  expect(readdirSync(`${dist}/cite`, { recursive: true }).filter((name) => String(name).includes('.'))).toHaveLength(
    citables.length * localeList.length * citeExtensions.length,
  );
  for (const citable of citables) {
    for (const locale of localeList) {
      const json = textOf(citable, locale, 'json');
      const [item]: readonly Reference[] = JSON.parse(json);
      if (item === undefined) throw new Error(`${citable.id} has an empty file`);
      const { title, author, issued, URL: address } = item;
      const expected = [title, String(issued['date-parts'][0][0]), address];

      const bib = parse(textOf(citable, locale, 'bib'));
      expect([...bib.errors, ...(bib.warnings ?? [])], citable.id).toEqual([]);
      const entry = bib.entries[1];
      expect(entry?.entry_key).toBe(`stolenbillions-${citable.kind}-${citable.id}`);
      expect(read(entry?.fields), citable.id).toEqual(expected);
      const authors = entry?.fields['author'];
      expect(Array.isArray(authors) && authors.map(words), citable.id).toEqual(author.map(({ literal }) => literal));

      expect(read(Object.values(parseRIS(textOf(citable, locale, 'ris')).entries)[0]?.fields), citable.id).toEqual(
        expected,
      );
      expect(read(Object.values(parseCSL(JSON.parse(json))).at(0)?.fields), citable.id).toEqual(expected);
      expect(new URL(address).pathname).toBe(pagePath(locale, citablePath(citable).replace(/#.*$/u, '')));
    }
  }
});

test('everything that can be cited has its block on its page, in both languages', () => {
  const missing = citables.flatMap((citable) =>
    localeList.flatMap((locale) => {
      const path = pagePath(locale, citablePath(citable).replace(/#.*$/u, ''));
      const html = existsSync(fileOf(path)) ? htmlOf(path) : '';
      return [
        `<details class="cite-block small" id="${anchorOf(citable)}">`,
        ...citeExtensions.map((extension) => `"${citeFilePath(citable, locale, extension)}"`),
      ]
        .filter((part) => !html.includes(part))
        .map((part) => `${path} lacks ${part}`);
    }),
  );
  expect(missing).toEqual([]);
});

test('articles carry Highwire tags', () => {
  for (const { id } of data.articles) {
    for (const locale of localeList) {
      const html = htmlOf(pagePath(locale, `articles/${id}/`));
      const tags = [...html.matchAll(/<meta name="(citation_\w+)" content="([^"]+)">/gu)];
      expect(tags.map(([, name]) => name)).toEqual([
        'citation_title',
        'citation_author',
        'citation_publication_date',
        'citation_online_date',
        'citation_publisher',
        'citation_language',
        'citation_public_url',
        'citation_abstract_html_url',
      ]);
      for (const [, name = '', content = ''] of tags)
        if (name.endsWith('_date')) expect(content).toMatch(/^\d{4}\/\d\d\/\d\d$/u);
    }
  }
});

for (const locale of localeList) {
  const t = translate(locale);
  const path = pagePath(locale, 'articles/trilateral-statement-2025/');

  test(`in ${locale} a button copies the text below its name`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await page.goto(path);
    const block = page.locator('details#cite');
    await block.locator('summary').click();
    for (const name of [t('cite.sentence'), t('cite.apa'), t('cite.mla'), t('cite.chicago')]) {
      const button = block.getByRole('button', { name: `${t('cite.copy')} ${name}`, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(block.getByRole('status')).toHaveText(t('cite.copied'));
      await expect(button).toHaveText(t('cite.copied'));
      const text = await block.locator('dt', { hasText: name }).locator('+ dd').innerText();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      expect(text).toContain('2026.11');
    }
  });

  test(`in ${locale} a button copies the contents of a file`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await page.goto(`${path}#cite`);
    await page.getByRole('button', { name: `${t('cite.copy')} BibTeX`, exact: true }).click();
    await expect(page.locator('details#cite').getByRole('status')).toHaveText(t('cite.copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@\w+\{stolenbillions-article-/u);
  });

  test(`in ${locale} the text is selected where the browser refuses to copy`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${path}#cite`);
    const block = page.locator('details#cite');
    await expect(block).toHaveAttribute('open', '');
    await block.getByRole('button').first().click();
    await expect(block.getByRole('status')).toHaveText(t('cite.selected'));
    const text = await block.locator('dd').first().innerText();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of localeList) {
    test(`in ${locale} the texts are there to be selected, and no button`, async ({ page }) => {
      await page.goto(pagePath(locale, 'articles/trilateral-statement-2025/'));
      const block = page.locator('details#cite');
      await block.locator('summary').click();
      await expect(block.locator('button')).toHaveCount(0);
      for (const text of await block.locator('dd').all()) {
        await expect(text).toBeVisible();
        await expect(text).not.toHaveCSS('user-select', 'none');
      }
    });
  }
});
