import type { Correction } from '#data/correction.ts';
import type { Data } from '#data/fact-files.ts';
import { publishedPath } from '#data/published-value.ts';
import { correctionAnchor, editionAnchor, type EditionStep } from '#domain/edition-history.ts';
import type { FigureChange } from '#domain/release-changes.ts';
import type { Locale } from '#locales.ts';
import { formatDate, formatNumber } from './format.ts';
import { fieldName, publishedRecordName, publishedWords } from './published-words.ts';
import { richHalf, type RichPart } from './rich-text.ts';
import { translate } from './translate.ts';

/** A name and what it comes to. */
export interface Row {
  readonly name: string;
  readonly text: string;
}

/** A record and its page, below the language. */
export interface NamedRecord {
  readonly name: string;
  readonly path: string;
}

/** A changed figure in finished words. */
export interface ChangedFigure {
  readonly record: NamedRecord;
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** An edition in finished words. */
export interface EditionWords {
  readonly anchor: string;
  readonly title: string;
  readonly asOf: string;
  /** Dates and numbers of records. */
  readonly rows: readonly Row[];
  /** Said instead of a list where nothing is new or changed. */
  readonly note: string | undefined;
  readonly added: readonly NamedRecord[];
  readonly changed: readonly ChangedFigure[];
}

/** A correction in finished words. */
export interface CorrectionWords extends ChangedFigure {
  readonly anchor: string;
  readonly title: string;
  readonly on: string;
  readonly why: readonly RichPart[];
}

const namedRecord = (record: string, locale: Locale, data: Data): NamedRecord => ({
  name: publishedRecordName(record, locale, data),
  path: publishedPath(record),
});

const changedFigure = ({ record, field, from, to }: FigureChange, locale: Locale, data: Data): ChangedFigure => ({
  record: namedRecord(record, locale, data),
  field: fieldName(field, locale),
  from: publishedWords({ field, value: from }, locale, data),
  to: publishedWords({ field, value: to }, locale, data),
});

const counted = ['thefts', 'estimates', 'claims', 'events', 'terms', 'sources'] as const;

/** Returns what a page or a feed says of an edition. */
export const editionWords = ({ edition, changes }: EditionStep, locale: Locale, data: Data): EditionWords => {
  const t = translate(locale);
  const { release, asOf, coveredTo, counts } = edition;
  const { added = [], changed = [] } = changes ?? {};
  const isSame = added.length + changed.length === 0;
  return {
    anchor: editionAnchor(release),
    title: t('changes.release', { id: release }),
    asOf,
    rows: [
      { name: t('changes.closed'), text: formatDate(asOf, locale) },
      { name: t('changes.covered'), text: formatDate(coveredTo, locale) },
      ...counted.flatMap((kind) => {
        const count = counts[kind];
        return count === undefined ? [] : [{ name: t(`changes.count_${kind}`), text: formatNumber(count, locale) }];
      }),
    ],
    note: changes === undefined ? t('changes.first') : isSame ? t('changes.same') : undefined,
    added: added.map((record) => namedRecord(record, locale, data)),
    changed: changed.map((change) => changedFigure(change, locale, data)),
  };
};

/** Returns what a page or a feed says of a correction. */
export const correctionWords = (correction: Correction, locale: Locale, data: Data): CorrectionWords => {
  const figure = changedFigure(correction, locale, data);
  return {
    ...figure,
    anchor: correctionAnchor(correction.id),
    title: translate(locale)('changes.correction', { record: figure.record.name, field: figure.field }),
    on: correction.on,
    why: richHalf(correction.why, locale, data),
  };
};
