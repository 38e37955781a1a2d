import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleContext } from './sample-context.ts';
import { tables } from './table.ts';

/**
 * The columns that releases have published: name and type, in order. Programs of others rely on them. A line may be added
 * at the end of a data set; none may change or go.
 */
const published: Readonly<Record<string, string>> = {
  thefts: `
    id id
    platform id
    platform_name_ar text
    platform_name_en text
    platform_kind choice
    country code
    stolen_on date
    stolen_on_precision choice
    year year
    amount_usd usd
    amount_low_usd usd
    amount_high_usd usd
    basis_ar text
    basis_en text
    level choice
    counts_in_headline_sums flag
    attributed_on date
    attributed_by ids
    attributed_by_names_ar texts
    attributed_by_names_en texts
    groups ids
    group_names_ar texts
    group_names_en texts
    method_ar text
    method_en text
    assets_ar text
    assets_en text
    recovered_usd usd
    contested flag
    may_repeat id
    may_overlap id
    confidence choice
    account_ar text
    account_en text
    sources ids
    unread_sources ids
    record_url_ar url
    record_url_en url
  `,
  estimates: `
    id id
    producer id
    producer_name_ar text
    producer_name_en text
    edition_ar text
    edition_en text
    scope choice
    covers choice
    period_from day
    period_to day
    amount_usd usd
    amount_low_usd usd
    amount_high_usd usd
    qualifier choice
    amount_is_ours flag
    incidents count
    all_thefts_usd usd
    all_thefts_incidents count
    share share
    share_is_ours flag
    published date
    revises id
    repeats id
    method_ar text
    method_en text
    source id
    read_in id
    publisher_text_read flag
    quote text
    quote_lang code
    sources ids
    record_url_ar url
    record_url_en url
  `,
  events: `
    id id
    date date
    date_precision choice
    year year
    kind choice
    title_ar text
    title_en text
    summary_ar text
    summary_en text
    note_ar text
    note_en text
    thefts ids
    sources ids
    record_url_ar url
    record_url_en url
  `,
  claims: `
    id id
    article id
    claim_ar text
    claim_en text
    verdict choice
    explanation_ar text
    explanation_en text
    thefts ids
    estimates ids
    sources ids
    record_url_ar url
    record_url_en url
  `,
  terms: `
    id id
    term_ar text
    term_en text
    definition_ar text
    definition_en text
    see_also ids
    record_url_ar url
    record_url_en url
  `,
  sources: `
    id id
    title text
    title_is_description flag
    title_lang code
    publisher text
    url url
    linked flag
    published date
    kind choice
    reading choice
    read_in text
    also_says texts
    supports_thefts ids
    supports_estimates ids
    supports_events ids
    supports_claims ids
    supports_contradictions ids
    supports_rejected ids
    record_url_ar url
    record_url_en url
  `,
  contradictions: `
    id id
    title_ar text
    title_en text
    statement_ar text
    statement_en text
    thefts ids
    estimates ids
    sources ids
    record_url_ar url
    record_url_en url
  `,
  rejected: `
    id id
    name_ar text
    name_en text
    stolen_on date
    stolen_on_precision choice
    year year
    reported_usd usd
    reason_ar text
    reason_en text
    sources ids
    record_url_ar url
    record_url_en url
  `,
  corrections: `
    id id
    corrected_on day
    record text
    field text
    value_before text
    value_after text
    why_ar text
    why_en text
    record_url_ar url
    record_url_en url
  `,
};

describe('the public interface', () => {
  for (const { name, columns } of tables(sampleContext())) {
    it(`of ${name} is what was published`, () => {
      const expected = (published[name] ?? '').trim().split(/\s*\n\s*/u);
      assert.deepEqual(
        columns.map((column) => `${column.name} ${column.type}`),
        expected,
      );
    });
  }
});
