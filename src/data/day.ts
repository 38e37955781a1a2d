import { z } from 'astro/zod';

// The subject begins with Bitcoin; an earlier year is a slip of the keyboard.
const firstYear = 2009;

const isReal = (date: string): boolean => {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    Number(year) >= firstYear &&
    !Number.isNaN(parsed.getTime()) &&
    parsed.toISOString().startsWith(`${year}-${month}-${day}`)
  );
};

const dated = (pattern: RegExp, shape: string) =>
  z
    .string()
    .regex(pattern, { error: `is not a date: write ${shape}`, abort: true })
    .refine(isReal, 'is a day that does not exist, or before 2009: check year, month and day');

/** A day in UTC, `2025-02-21`. */
export const day = dated(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD');

/** A date as precisely as it is known, in UTC: `2025`, `2025-02` or `2025-02-21`. */
export const knownDate = dated(/^\d{4}(-\d{2}){0,2}$/, 'YYYY, YYYY-MM or YYYY-MM-DD, no more than is known');
