import type { z } from 'astro/zod';

/** Returns what is wrong and what to do, for mistakes whose schema says nothing of its own. */
export const cureFor = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is missing: add it';
    const cure = issue.expected === 'string' ? ', put it in quotation marks' : '';
    return `is of another kind than ${issue.expected}: found ${JSON.stringify(issue.input).slice(0, 40)}${cure}`;
  }
  if (issue.code === 'unrecognized_keys') return 'is no field of this record: mend its name or remove it';
  if (issue.code === 'too_small') {
    return issue.origin === 'array'
      ? 'is empty: add an entry'
      : `is below ${issue.minimum}: leave an unknown number out`;
  }
  if (issue.code === 'too_big') return `is above ${issue.maximum}: correct it`;
  if (issue.code === 'invalid_format')
    return 'does not have the form the field asks for: see its description in src/data';
  if (issue.code === 'invalid_value') return `is none of ${issue.values.map(String).join(', ')}: write one of these`;
  return undefined;
};
