import { verdicts } from '#data/claim.ts';
import type { Data } from '#data/fact-files.ts';
import { parseRecord, type PublishedValue } from '#data/published-value.ts';
import { certainties } from '#data/certainty.ts';
import { recordById } from '#domain/record-by-id.ts';
import type { Locale } from '#locales.ts';
import { estimatePeriod } from './amount.ts';
import { formatDate, formatNumber, formatShare, formatUsd } from './format.ts';
import { theftName } from './names.ts';
import { plainWords, richHalf } from './rich-text.ts';
import { translate } from './translate.ts';

/** Published fields: the name each goes by, and what its values are. */
const fields = {
  'amount.usd': ['amount', 'usd'],
  'amount.low': ['low', 'usd'],
  'amount.high': ['high', 'usd'],
  'amount.qualifier': ['qualifier', 'qualifier'],
  'attribution.level': ['level', 'certainty'],
  'attribution.on': ['attributedOn', 'date'],
  contested: ['contested', 'flag'],
  mayOverlap: ['mayOverlap', 'theft'],
  mayRepeat: ['mayRepeat', 'theft'],
  platform: ['platform', 'platform'],
  recoveredUsd: ['recovered', 'usd'],
  stolenOn: ['stolenOn', 'date'],
  'allThefts.incidents': ['allIncidents', 'count'],
  'allThefts.share': ['share', 'share'],
  'allThefts.usd': ['allUsd', 'usd'],
  from: ['firstDay', 'date'],
  to: ['lastDay', 'date'],
  incidents: ['incidents', 'count'],
  published: ['published', 'date'],
  verdict: ['verdict', 'verdict'],
} as const;

const fieldOf = (field: string): (typeof fields)[keyof typeof fields] => {
  const found = Object.entries(fields).find(([name]) => name === field)?.[1];
  if (found === undefined) throw new Error(`the published field ${field} has no name: add it to published-words.ts`);
  return found;
};

const qualifiers = ['exact', 'about', 'at-least', 'range'] as const;

/** Returns the one of a closed set of words that a value is. @throws when it is none. */
const oneOf = <Word extends string>(words: readonly Word[], value: PublishedValue): Word => {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Error(`“${String(value)}” is none of ${words.join(', ')}`);
  return found;
};

/** Returns the name of a published field: “amount”, «القيمة». */
export const fieldName = (field: string, locale: Locale): string =>
  translate(locale)(`changes.field_${fieldOf(field)[0]}`);

/** Returns a published value in words, amounts to the last dollar. */
export const publishedWords = (
  { field, value }: { readonly field: string; readonly value: PublishedValue | null },
  locale: Locale,
  data: Pick<Data, 'thefts' | 'platforms'>,
): string => {
  const t = translate(locale);
  if (value === null) return t('changes.none');
  const kind = fieldOf(field)[1];
  switch (kind) {
    case 'usd':
      return formatUsd(Number(value), locale, 9);
    case 'count':
      return formatNumber(Number(value), locale);
    case 'share':
      return formatShare(Number(value), locale);
    case 'date':
      return formatDate(String(value), locale);
    case 'flag':
      return t('changes.yes');
    case 'theft':
      return theftName(recordById(data.thefts, String(value)), data.platforms, locale);
    case 'platform':
      return recordById(data.platforms, String(value)).name[locale];
    case 'certainty':
      return t(`certainty.${oneOf(certainties, value)}`);
    case 'verdict':
      return t(`verdict.${oneOf(verdicts, value)}`);
    case 'qualifier':
      return t(`changes.qualifier_${oneOf(qualifiers, value)}`);
  }
};

/** Returns the name of a record that publishes figures, such as `theft:bybit-2025`. */
export const publishedRecordName = (record: string, locale: Locale, data: Data): string => {
  const t = translate(locale);
  const { kind, id } = parseRecord(record);
  switch (kind) {
    case 'theft':
      return theftName(recordById(data.thefts, id), data.platforms, locale);
    case 'estimate': {
      const estimate = recordById(data.estimates, id);
      return t('changes.estimateName', { edition: estimate.edition[locale], period: estimatePeriod(estimate, locale) });
    }
    case 'claim':
      return t('changes.quoted', { claim: plainWords(richHalf(recordById(data.claims, id).claim, locale, data)) });
  }
};
