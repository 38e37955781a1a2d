import type { Data } from '#data/fact-files.ts';
import { isSameAmount } from './quoted-figures.ts';
import { quotedNumbers } from './quoted-numbers.ts';
import type { RecordFinding } from './record-finding.ts';

/** Returns true when an amount is a number or the sum of two of them, as where a source adds a second wallet. */
const isGiven = (amount: number, numbers: readonly number[]): boolean =>
  numbers.some(
    (one, index) =>
      isSameAmount(one, amount) || numbers.slice(index + 1).some((other) => isSameAmount(one + other, amount)),
  );

const quoted = (numbers: readonly number[]): string =>
  numbers.length === 0 ? 'no number' : [...new Set(numbers)].join(', ');

const cure = 'count the zeros, or quote the words that give it';

/** Returns the amounts of thefts that no words quoted in the record give. */
const theftFindings = ({ thefts }: Pick<Data, 'thefts'>): RecordFinding[] =>
  thefts.flatMap(({ id, amount, recoveredUsd, evidence }) => {
    const numbers = evidence.flatMap(({ quote }) => quotedNumbers(quote));
    const amounts = [
      { path: ['amount', 'usd'], usd: amount.usd },
      { path: ['amount', 'low'], usd: amount.low },
      { path: ['amount', 'high'], usd: amount.high },
      { path: ['recoveredUsd'], usd: recoveredUsd },
    ];
    return amounts.flatMap(({ path, usd }): RecordFinding[] =>
      usd === undefined || isGiven(usd, numbers)
        ? []
        : [
            {
              file: 'thefts',
              id,
              path,
              message: `is ${usd}, but the words quoted in the record give ${quoted(numbers)}: ${cure}`,
            },
          ],
    );
  });

// “Nearly $400 million” may stand for 395, “more than $600 million” for a figure that words give only with its rest.
const isNear = (usd: number, numbers: readonly number[]): boolean =>
  numbers.some((number) => number / usd > 0.8 && number / usd < 1.25);

/** Returns the estimates whose amount is far from what their quoted words give. Our own computations are left out. */
const estimateFindings = ({ estimates }: Pick<Data, 'estimates'>): RecordFinding[] =>
  estimates.flatMap(({ id, amount: { usd }, amountIsOurs, quote, evidence = [] }): RecordFinding[] => {
    const numbers = [quote, ...evidence.map((one) => one.quote)].flatMap(quotedNumbers);
    if (amountIsOurs === true || isNear(usd, numbers)) return [];
    return [
      {
        file: 'estimates',
        id,
        path: ['amount', 'usd'],
        message: `is ${usd}, but the words quoted in the record give ${quoted(numbers)}: ${cure}`,
      },
    ];
  });

// Anything smaller is a year or a count.
const smallestAmount = 10_000;

/** Returns the amounts of rejected thefts that differ from those their quoted words give, where these give any. */
const rejectedFindings = ({ rejected }: Pick<Data, 'rejected'>): RecordFinding[] =>
  rejected.flatMap(({ id, reportedUsd, evidence = [] }): RecordFinding[] => {
    const numbers = evidence.flatMap(({ quote }) => quotedNumbers(quote)).filter((number) => number >= smallestAmount);
    if (reportedUsd === undefined || numbers.length === 0 || isGiven(reportedUsd, numbers)) return [];
    return [
      {
        file: 'rejected',
        id,
        path: ['reportedUsd'],
        message: `is ${reportedUsd}, but the words quoted in the record give ${quoted(numbers)}: ${cure}`,
      },
    ];
  });

/** Returns every amount that the words quoted beside it don't give: most are slips of a zero or of two digits. */
export const amountFindings = (data: Pick<Data, 'thefts' | 'estimates' | 'rejected'>): RecordFinding[] => [
  ...theftFindings(data),
  ...estimateFindings(data),
  ...rejectedFindings(data),
];
