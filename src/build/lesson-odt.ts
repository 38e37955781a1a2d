import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToOdt } from 'odf-kit';
import { locales, type Locale } from '#locales.ts';
import { withCaptionLines } from './lesson-markdown.ts';
import type { LessonTree } from './lesson-tree.ts';

/** What the document says of itself, and where it turns a page. */
interface OdtContext {
  readonly locale: Locale;
  readonly creator: string;
  /** Day of the data, which stands as the day of the document. */
  readonly asOf: string;
  /** Titles of the parts that begin on a page of their own. */
  readonly newPages: ReadonlySet<string>;
}

/** Files in a ZIP have dates: always these, so that the same lesson gives the same bytes. */
export const zipDate = (asOf: string): Date => {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
};

const sizes: Readonly<Record<string, string>> = { '28pt': '20pt', '24pt': '15pt', '20pt': '12.5pt' };

/** Fonts LibreOffice brings along, then those of Word. */
const fonts = { ar: 'Noto Naskh Arabic', en: 'Liberation Serif' } as const;

// LibreOffice takes “start” for left, also where paragraphs run from right to left: the side is named.
/** Returns the styles with the language of the lesson, its direction and its font. */
const withLanguage = (styles: string, locale: Locale): string => {
  const isRightToLeft = locales[locale].dir === 'rtl';
  const mode = isRightToLeft ? 'rl-tb' : 'lr-tb';
  const font = fonts[locale];
  const language =
    locale === 'ar'
      ? 'style:language-complex="ar" style:country-complex="SA" fo:language="en" fo:country="GB"'
      : 'fo:language="en" fo:country="GB"';
  const paragraph = `style:writing-mode="${mode}"${isRightToLeft ? ' fo:text-align="right"' : ''}`;
  return styles
    .replace(
      '</office:font-face-decls>',
      isRightToLeft
        ? `<style:font-face style:name="${font}" svg:font-family="'${font}'" style:font-family-generic="roman" style:font-pitch="variable"/></office:font-face-decls>`
        : '</office:font-face-decls>',
    )
    .replace(
      '<office:styles>',
      `<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${language}/></style:default-style><style:default-style style:family="table"><style:table-properties style:writing-mode="${mode}"/></style:default-style>`,
    )
    .replace(
      '<style:paragraph-properties fo:margin-bottom="0.212cm"/>',
      `<style:paragraph-properties fo:margin-bottom="0.212cm" fo:line-height="130%" ${paragraph}/>`,
    )
    .replaceAll(/style:font-name-complex="[^"]*"/gu, `style:font-name-complex="${font}"`)
    .replaceAll(/(28|24|20)pt"/gu, (whole) => `${sizes[whole.slice(0, -1)] ?? whole.slice(0, -1)}"`)
    .replace('<style:page-layout-properties ', `<style:page-layout-properties style:writing-mode="${mode}" `);
};

/** Lines around the cells of tables, and headings that turn the page. */
const extraStyles = (mode: string): string =>
  [
    '<style:style style:name="LessonCell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #6e7278" fo:padding="0.1cm"/></style:style>',
    `<style:style style:name="LessonPage" style:family="paragraph" style:parent-style-name="Heading_20_2"><style:paragraph-properties fo:break-before="page" style:writing-mode="${mode}"/></style:style>`,
    `<style:style style:name="LessonPage3" style:family="paragraph" style:parent-style-name="Heading_20_3"><style:paragraph-properties fo:break-before="page" style:writing-mode="${mode}"/></style:style>`,
  ].join('');

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Returns the content with lines around cells and pages turned. The library breaks lines where words must not part. */
const withPages = (content: string, mode: string, newPages: ReadonlySet<string>): string => {
  const turned = new Set([...newPages].map(escaped));
  return content
    .replaceAll('\n', '')
    .replace('<office:automatic-styles>', `<office:automatic-styles>${extraStyles(mode)}`)
    .replaceAll('<table:table-cell>', '<table:table-cell table:style-name="LessonCell">')
    .replaceAll(
      '<style:table-properties table:align="margins"/>',
      `<style:table-properties table:align="margins" style:writing-mode="${mode}"/>`,
    )
    .replaceAll(
      /<text:h text:style-name="Heading_20_([23])"([^>]*)>(.*?)<\/text:h>/gu,
      (whole, level: string, rest: string, words: string) =>
        turned.has(words)
          ? `<text:h text:style-name="LessonPage${level === '3' ? '3' : ''}"${rest}>${words}</text:h>`
          : whole,
    );
};

const isParagraph = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'p';

const text = (value: string): ElementContent => ({ type: 'text', value });

/** Returns the paragraphs of a list item on lines of one: the library would run them together. */
const onLines = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child, index) => {
    if (!isParagraph(child)) return [child];
    const isLater = children.slice(0, index).some(isParagraph);
    const line: ElementContent = { type: 'element', tagName: 'br', properties: {}, children: [] };
    return isLater ? [line, ...child.children] : child.children;
  });

/** Returns a node as the library can write it. What is of another direction stands between isolating characters. */
const plainInside = (node: ElementContent): ElementContent[] => {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(plainInside);
  const isIsolated = node.tagName === 'bdi' || node.properties['lang'] !== undefined;
  const inside = isIsolated ? [text('\u2068'), ...children, text('\u2069')] : children;
  if (node.tagName === 'bdi' || node.tagName === 'sup') return inside;
  return [{ ...node, children: node.tagName === 'li' ? onLines(inside) : inside }];
};

/** Returns a lesson as an OpenDocument text that opens in LibreOffice and Word, right to left where its language is. */
export const lessonOdt = async (
  tree: LessonTree,
  { locale, creator, asOf, newPages }: OdtContext,
): Promise<Uint8Array> => {
  const mode = locales[locale].dir === 'rtl' ? 'rl-tb' : 'lr-tb';
  const body = withCaptionLines(tree).body.flatMap((node): ElementContent[] => plainInside(node));
  const html = toHtml(body, { closeSelfClosing: true, characterReferences: { useNamedReferences: false } });
  const files = unzipSync(await htmlToOdt(html, { metadata: { title: tree.title, creator } }));
  const mtime = zipDate(asOf);
  const patched = Object.entries(files).map(([name, bytes]) => {
    const text = strFromU8(bytes);
    switch (name) {
      case 'styles.xml':
        return [name, strToU8(withLanguage(text, locale))] as const;
      case 'content.xml':
        return [name, strToU8(withPages(text, mode, newPages))] as const;
      case 'meta.xml':
        return [
          name,
          strToU8(
            text.replace(
              /<meta:creation-date>[^<]*<\/meta:creation-date>/u,
              `<meta:creation-date>${asOf}T00:00:00Z</meta:creation-date><dc:language>${locale}</dc:language>`,
            ),
          ),
        ] as const;
      default:
        return [name, bytes] as const;
    }
  });
  // The type of the document comes first and uncompressed, so that programs can tell it.
  const zip: Zippable = Object.fromEntries(
    patched.map(([name, bytes]) => [name, [bytes, { level: name === 'mimetype' ? 0 : 9, mtime }]]),
  );
  return zipSync(zip);
};
