import type { Node } from '@takumi-rs/core';
import type { Card, DoorwayCard } from '#cards/card.ts';
import { cardSize } from '#cards/card-size.ts';
import { apart } from '#i18n/isolated.ts';
import { locales, type Locale } from '#locales.ts';
import { findingNodes } from './card-findings.ts';
import { box, sizeFor, words } from './card-nodes.ts';
import { palette } from '#figures/palette.ts';

const sheet = (locale: Locale, children: readonly Node[]): Node =>
  box(
    {
      ...cardSize,
      direction: locales[locale].dir,
      flexDirection: 'column',
      padding: '34px 64px 30px',
      borderTop: `12px solid ${palette.ink}`,
      backgroundColor: palette.paper,
      color: palette.ink,
      fontFamily: 'Vazirmatn',
    },
    ...children,
  );

const foot = (edition: string, address: string): Node => {
  const soft = {
    fontSize: sizeFor(address, [
      [44, 22],
      [54, 20],
      [0, 18],
    ]),
    lineHeight: 1.4,
    color: palette['ink-soft'],
  };
  return box(
    { justifyContent: 'space-between', gap: 32, borderTop: `2px solid ${palette.rule}`, paddingTop: 16 },
    words(edition, { ...soft, flexShrink: 0 }),
    words(apart(address), soft),
  );
};

/** Returns the picture of a card as a tree of boxes and texts. */
export const cardDrawing = (card: Card): Node =>
  sheet(card.locale, [
    box(
      { justifyContent: 'space-between', alignItems: 'baseline' },
      words(card.site, { fontSize: 32, fontWeight: 700, lineHeight: 1.4 }),
      words(card.section, { fontSize: 28, lineHeight: 1.4, color: palette.accent, fontWeight: 600 }),
    ),
    box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 8 }, ...findingNodes(card)),
    foot(card.edition, card.address),
  ]);

/** Returns the picture of the page in both languages: a half each, the name of the site and what it is about. */
export const doorwayDrawing = ({ halves, address }: DoorwayCard): Node =>
  sheet('ar', [
    box(
      { flexGrow: 1, gap: 72, paddingTop: 130 },
      ...halves.map(({ locale, site, tagline }) =>
        box(
          { direction: locales[locale].dir, flexDirection: 'column', flexGrow: 1, flexBasis: 0, gap: 16 },
          words(site, { fontSize: 68, fontWeight: 700, lineHeight: 1.4 }),
          words(tagline, { fontSize: 34, lineHeight: 1.55, color: palette['ink-soft'] }),
        ),
      ),
    ),
    foot('', address),
  ]);
