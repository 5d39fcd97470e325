import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const slides = (first: string, between: string[], second: string) =>
  foundIn('hands-heading', [
    `## ${first}`,
    '',
    ...between,
    '---',
    '',
    `## ${second}`,
    '',
    '---',
    '',
  ]);

describe('a slide that asks for hands, and the question on the next one', () => {
  it.each([
    ['Show of hands', 'Who has used a debugger before?', ['Yes', 'No']],
    ['Handzeichen', 'Wer hat schon einmal gelötet?', ['Ja', 'Nein']],
  ])('%s: %s', (cue, prompt, choices) => {
    expect(slides(cue, [], prompt)).toMatchObject([{ prompt, choices, correct: null, line: 5 }]);
  });

  it('may have a direction and notes between them', () => {
    const between = ['*or a thumb in the chat*', '', '???', '', 'Do not skip this.', ''];
    expect(slides('Show of hands', between, 'Who has used a debugger before?')).toHaveLength(1);
  });

  it.each([
    ['Debugging', [], 'Who has used a debugger before?'],
    ['Show of hands', ['Hands are counted twice.', ''], 'Who has used a debugger before?'],
    ['Show of hands', [], 'What is a fair count?'],
  ])('is nothing else: %s, %j, %s', (cue, between, question) => {
    expect(slides(cue, between, question)).toEqual([]);
  });
});
