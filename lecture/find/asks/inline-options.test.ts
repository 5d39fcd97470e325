import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';
import { inlineOptions } from './inline-options';

describe('options in one line', () => {
  it.each([
    ['(grows / falls / stays)', false, ['grows', 'falls', 'stays']],
    ['Yes / No / Not sure', false, ['Yes', 'No', 'Not sure']],
    ['(yes/no)', false, ['yes', 'no']],
    ['(vim, emacs, or another one)', true, ['vim', 'emacs', 'another one']],
    ['(vim, emacs, or another one)', false, null],
    ['TCP/IP', false, null],
    ['km/h', true, null],
    ['a / a', false, null],
  ])('of %s (commas: %s)', (text, commas, options) => {
    expect(inlineOptions(text, commas)).toEqual(options);
  });
});

describe('a question with brackets behind it', () => {
  const asked = (question: string) =>
    foundIn('asked-aloud', `## Concept check\n\n${question}\n`).map(({ choices, correct }) => [
      choices,
      correct,
    ]);

  it.each([
    ['What does it do? (grows / falls / stays)', ['grows', 'falls', 'stays'], null],
    ['**Vote:** Does it matter? Yes / No / Not sure', ['Yes', 'No', 'Not sure'], null],
    ['**Poll:** Which editor is yours? (vim, emacs, other)', ['vim', 'emacs', 'other'], null],
    ['How fast is it? (km/h)', undefined, null],
    ['How many mistakes are here? (It should double its argument.)', undefined, null],
    ['What runs on port 22? (SSH)', undefined, ['SSH']],
    ['What is it built on? (TCP/IP)', undefined, ['TCP/IP']],
  ])('%s', (question, choices, correct) => {
    expect(asked(question)).toEqual([[choices, correct]]);
  });
});
