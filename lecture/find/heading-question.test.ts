import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (...notes: string[]) =>
  foundIn('heading-question', notes).map(({ prompt, correct }) => [prompt, correct]);

const answer = 'It halves the list.';

describe('a heading that asks', () => {
  it('below “Knowledge check” becomes a question, with lines, answer and reason', () => {
    const notes = [
      '# Sorting',
      '',
      '## Knowledge check',
      '',
      '### 1. Why is it fast?',
      '',
      '*(Wait.)*',
      '',
      answer,
    ];
    expect(foundIn('heading-question', notes)).toEqual([
      {
        id: expect.any(String),
        type: 'text',
        origin: 'found',
        line: 5,
        lineEnd: 9,
        section: '1. Why is it fast?',
        prompt: 'Why is it fast?',
        correct: null,
        explanation: answer,
        rule: 'heading-question',
        reason: 'Your notes ask this in a heading; what stands below is shown after it.',
      },
    ]);
  });

  it.each([
    [['## Question 3: why is it fast?', '', '### Answer', '', answer], [answer]],
    [['## Question 3: why is it fast? {.smaller}', '', `**Answer:** ${answer}`], [answer]],
    [['## Quiz', '', '### Why is it fast?', '', 'Because it halves.'], ['Because it halves.']],
    [['## Quiz', '', '### Why is it fast?', '', '---', '', answer], null],
  ])('has its answer below: %j', (notes, correct) => {
    expect(asked(...notes)).toEqual([['Why is it fast?', correct]]);
  });

  it('has no key in a text that may be what it is about', () => {
    const heading = '## Question 2: which pump is it?';
    for (const text of ['It moves 3 litres per minute.', 'Talk to your neighbour.']) {
      expect(asked(heading, '', text)).toEqual([['Which pump is it?', null]]);
    }
  });

  it('is answered with yes or no when its answer begins so', () => {
    const notes = ['## Quiz', '', '### Is it stable?', '', 'Yes. Equal items keep their order.'];
    expect(foundIn('heading-question', notes)[0]).toMatchObject({
      choices: ['Yes', 'No'],
      correct: [0],
      explanation: 'Yes. Equal items keep their order.',
    });
  });

  it.each([
    [['## Why is it fast?', '', answer]],
    [['## FAQ', '', '### Question: why is it fast?', '', answer]],
    [['## Quiz', '', '### Questions?', '', answer]],
    [['## Quiz', '', '### How do I log in?', '', answer]],
    [['## Quiz', '', '### Is it fast?', '', 'Or would you say slow?']],
    [['## Quiz', '', '### Which is fast?', '', 'A) it', 'B) the other']],
  ])('asks nothing of the room, or is asked otherwise: %j', (notes) => {
    expect(asked(...notes)).toEqual([]);
  });
});
