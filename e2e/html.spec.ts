import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { htmlOf, pagesByKind } from './site.ts';

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

for (const [kind, paths] of pagesByKind) {
  test(`${kind} is valid HTML`, async () => {
    for (const path of paths) {
      const { results } = await validator.validateString(htmlOf(path));
      const messages = results.flatMap((result) => result.messages);
      expect(
        messages.map(({ ruleId, message, line, column }) => `${path} ${line}:${column} ${ruleId} ${message}`),
      ).toEqual([]);
    }
  });
}
