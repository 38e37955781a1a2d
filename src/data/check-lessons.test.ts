import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLessons } from './check-lessons.ts';
import type { Known } from './prose-components.ts';

const known: Known = { has: () => true, resolve: () => undefined };

const head = '---\ntitle: "T"\nquestion: "Q?"\nsummary: "S"\nreviewedOn: "2026-11-22"\n---\n\n';
const section = (id: string, body: string): string => `<Section id="${id}" title="T">\n\n${body}\n\n</Section>\n\n`;
const step = (id: string, minutes: string): string =>
  `<Step id="${id}" minutes="${minutes}" title="T">\n\nDo it.\n\n</Step>`;
const steps = [step('guess', '20'), step('talk', '25')].join('\n\n');
const right = '<Option isRight="yes">one</Option>';
const wrong = '<Option>two</Option>';
const answer = '<Answer>Because.</Answer>';
const question = (...parts: readonly string[]): string =>
  `<Question id="q1" title="Why?">\n\n${parts.join('\n\n')}\n\n</Question>`;
const lesson = (plan: string, quiz: string): string => `${head}${section('plan', plan)}${section('quiz', quiz)}`;
const messages = (ar: string, en = ar): string[] =>
  checkLessons({ 'ar/a.mdx': ar, 'en/a.mdx': en }, known).map(({ file, message }) => `${file} ${message}`);

describe('checkLessons(texts, known)', () => {
  it('accepts a lesson whose steps take 45 minutes and whose question has one right option', () => {
    assert.deepEqual(messages(lesson(steps, question(right, wrong, answer))), []);
  });

  const refused = [
    {
      name: 'too little time',
      plan: step('guess', '20'),
      expected: /steps of 20 minutes together: a lesson takes 45/u,
    },
    { name: 'minutes in words', plan: step('guess', 'ten'), expected: /the minutes “ten”: write a whole number/u },
    { name: 'a single option', quiz: question(right, answer), expected: /has 1 options: write two to four/u },
    {
      name: 'five options',
      quiz: question(right, wrong, wrong, wrong, wrong, answer),
      expected: /has 5 options: write two to four/u,
    },
    { name: 'no right option', quiz: question(wrong, wrong, answer), expected: /has 0 right options/u },
    { name: 'two right options', quiz: question(right, right, answer), expected: /has 2 right options/u },
    {
      name: 'an option that is “no”',
      quiz: question(right, '<Option isRight="no">two</Option>', answer),
      expected: /an option whose isRight is not “yes”/u,
    },
    { name: 'no answer', quiz: question(right, wrong), expected: /end it with one <Answer>/u },
    { name: 'an answer first', quiz: question(answer, right, wrong), expected: /end it with one <Answer>/u },
    {
      name: 'a question in the plan',
      plan: `${steps}\n\n${question(right, wrong, answer)}`,
      expected: /outside Section quiz/u,
    },
    { name: 'an option alone', quiz: right, expected: /has <Option> outside Question: move it there/u },
    {
      name: 'a drawing to make in the plan',
      plan: `${steps}\n\n<DrawFirst />`,
      expected: /outside Section handout-plain/u,
    },
    { name: 'words inside DrawFirst', quiz: '<DrawFirst>words</DrawFirst>', expected: /puts text inside <DrawFirst>/u },
    {
      name: 'two steps of one id',
      plan: [step('guess', '20'), step('guess', '25')].join('\n\n'),
      expected: /gives the id “guess” to a second heading/u,
    },
  ];
  for (const { name, plan = steps, quiz = question(right, wrong, answer), expected } of refused) {
    it(`refuses ${name}`, () => {
      const found = messages(lesson(plan, quiz));
      assert.ok(
        found.some((message) => expected.test(message)),
        found.join('\n'),
      );
    });
  }

  it('refuses another right option in the other half', () => {
    const found = messages(
      lesson(steps, question(right, wrong, answer)),
      lesson(steps, question(wrong, right, answer)),
    );
    assert.ok(
      found.some((message) => message.includes('has “Option yes” where')),
      found.join('\n'),
    );
  });

  it('refuses a step of other minutes in the other half', () => {
    const other = [step('guess', '25'), step('talk', '20')].join('\n\n');
    const found = messages(lesson(steps, wrong), lesson(other, wrong));
    assert.ok(
      found.some((message) => message.includes('has “Step guess 20”, which')),
      found.join('\n'),
    );
  });

  it('asks for the question of a lesson', () => {
    const found = messages(lesson(steps, '').replace('question: "Q?"\n', ''));
    assert.ok(
      found.some((message) => message.includes('is missing: add it')),
      found.join('\n'),
    );
  });
});
