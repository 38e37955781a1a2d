import type { ContainerNode, Node } from '@takumi-rs/core';
import type { Card, CardFact, Cut } from '#cards/card.ts';
import { locales } from '#locales.ts';
import { columnsDrawing, keyRow } from './card-columns.ts';
import { certaintyMark, verdictColour, verdictMark } from './card-marks.ts';
import { box, sizeFor, words } from './card-nodes.ts';
import { palette } from '#figures/palette.ts';

const soft = (): string => palette['ink-soft'];

const factRow = (facts: readonly CardFact[]): Node[] =>
  facts.length === 0
    ? []
    : [
        box(
          { gap: 48, marginTop: 12 },
          ...facts.map(({ name, value }) =>
            box(
              {
                flexDirection: 'column',
                borderTop: `2px solid ${palette.rule}`,
                paddingTop: 10,
                flexGrow: 1,
                flexBasis: 0,
              },
              words(name, { fontSize: 22, lineHeight: 1.5, color: soft() }),
              words(value, {
                fontSize: sizeFor(value, [
                  [24, 27],
                  [0, 23],
                ]),
                lineHeight: 1.4,
                textWrap: 'balance',
              }),
            ),
          ),
        ),
      ];

const nameAndDate = (name: string, when: string): ContainerNode =>
  box(
    { columnGap: 26, alignItems: 'baseline', flexWrap: 'wrap' },
    words(name, {
      fontSize: sizeFor(name, [
        [34, 54],
        [50, 44],
        [0, 36],
      ]),
      fontWeight: 700,
      lineHeight: 1.35,
    }),
    words(when, { fontSize: 36, lineHeight: 1.35, color: soft() }),
  );

const amountWords = (amount: string): Node =>
  words(amount, {
    fontSize: sizeFor(amount, [
      [13, 118],
      [17, 106],
      [20, 94],
      [24, 82],
      [0, 72],
    ]),
    fontWeight: 700,
    lineHeight: 1.25,
    textWrap: 'balance',
  });

const stolenWords = ({ before, words: amount, after }: Cut): ContainerNode =>
  box(
    { columnGap: 26, alignItems: 'baseline', flexWrap: 'wrap' },
    ...[before, amount, after]
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) =>
        words(text, {
          fontSize:
            text === amount
              ? sizeFor(amount, [
                  [13, 136],
                  [17, 118],
                  [20, 100],
                  [0, 86],
                ])
              : 64,
          fontWeight: 700,
          lineHeight: 1.25,
        }),
      ),
  );

/** Returns what a card says, drawn: everything between its head and its foot. */
export const findingNodes = ({ finding, locale }: Card): Node[] => {
  const leading = locale === 'ar' ? 1.45 : 1.22;
  switch (finding.kind) {
    case 'text':
      return [
        words(finding.title, {
          fontSize: sizeFor(finding.title, [
            [28, 84],
            [48, 72],
            [75, 60],
            [110, 50],
            [0, 42],
          ]),
          fontWeight: 700,
          lineHeight: leading,
          textWrap: 'balance',
        }),
        words(finding.lead, {
          fontSize: sizeFor(finding.lead, [
            [170, 33],
            [0, 29],
          ]),
          lineHeight: 1.55,
          color: soft(),
        }),
        ...factRow(finding.facts),
      ];
    case 'theft':
      return [
        nameAndDate(finding.name, finding.when),
        stolenWords(finding.stolen),
        box(
          { gap: 20, marginTop: 8 },
          box({ marginTop: 5, flexShrink: 0 }, certaintyMark(finding.level, 40)),
          box(
            {
              display: 'block',
              fontSize: sizeFor(finding.said.before + finding.said.after, [
                [150, 32],
                [0, 28],
              ]),
              lineHeight: 1.5,
              textWrap: 'pretty',
            },
            words(finding.said.before, { display: 'inline' }),
            words(finding.said.words, { display: 'inline', fontWeight: 700 }),
            words(finding.said.after, { display: 'inline' }),
          ),
        ),
      ];
    case 'estimate':
      return [
        nameAndDate(finding.name, finding.when),
        amountWords(finding.amount),
        ...finding.notes.map((note) =>
          words(note, {
            fontSize: sizeFor(note, [
              [66, 29],
              [0, 25],
            ]),
            lineHeight: 1.4,
            color: palette.accent,
          }),
        ),
        ...factRow(finding.facts),
      ];
    case 'claim':
      return [
        box(
          { gap: 26, alignItems: 'center', color: verdictColour(finding.verdict) },
          // The middle of a Latin word lies above the middle of its line.
          box({ marginTop: locale === 'ar' ? 8 : -10 }, verdictMark(finding.verdict)),
          words(finding.found, { fontSize: 92, fontWeight: 700, lineHeight: 1.3 }),
        ),
        words(finding.label, { fontSize: 29, lineHeight: 1.5, color: soft(), marginTop: 12 }),
        words(finding.claim, {
          fontSize: sizeFor(finding.claim, [
            [60, 52],
            [100, 46],
            [0, 40],
          ]),
          fontWeight: 600,
          lineHeight: locale === 'ar' ? 1.5 : 1.3,
          textWrap: 'balance',
        }),
      ];
    case 'columns':
      return [
        words(finding.title, {
          fontSize: sizeFor(finding.title, [
            [36, 54],
            [90, 44],
            [0, 38],
          ]),
          fontWeight: 700,
          lineHeight: leading,
          textWrap: 'balance',
        }),
        words(finding.caption, { fontSize: 21, lineHeight: 1.45, color: soft() }),
        columnsDrawing(finding.chart, locales[locale].dir === 'rtl', 202),
        keyRow(finding.key),
      ];
  }
};
