import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { allPaths, htmlOf } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The builder writes attributes its own way; these rules are about style, not validity.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-inline-style': 'off',
    'long-title': 'off',
  },
});

for (const path of allPaths) {
  test(`${path} is valid HTML`, async () => {
    const { results } = await validator.validateString(htmlOf(path));
    expect(
      results
        .flatMap(({ messages }) => messages)
        .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    ).toEqual([]);
  });
}
