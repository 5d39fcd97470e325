import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (...notes: string[]) =>
  foundIn('fill-the-gap', notes).map(({ prompt, correct }) => [prompt, correct]);

const gap = 'A ____ maps names to addresses.';

describe('a gap to fill in', () => {
  it('becomes a question, with lines, answer and reason', () => {
    const notes = ['## Fill in the blanks', '', '*(Two minutes.)*', '', `1. ${gap} (DNS server)`];
    expect(foundIn('fill-the-gap', notes)).toEqual([
      {
        id: expect.any(String),
        type: 'text',
        origin: 'found',
        line: 5,
        lineEnd: 5,
        section: 'Fill in the blanks',
        prompt: gap,
        correct: ['DNS server'],
        rule: 'fill-the-gap',
        reason: 'Your notes leave a gap to fill in here, and say what is missing.',
      },
    ]);
  });

  it.each([
    [['## Quiz', '', `- ${gap} → DNS server`]],
    [['Complete the sentences.', '', `${gap}`, '', '*Answer: DNS server*']],
    [['## Lückentext', '', '1. A \\_\\_\\_\\_\\_ maps names to addresses. *Antwort: DNS server*']],
    [['## Quiz', '', `1. ${gap}`, '', '## Answers', '', '1. DNS server']],
    [['## Quiz', '', gap, '', '<details><summary>Answer</summary>', 'DNS server', '</details>']],
  ])('has its answer in many ways: %j', (notes) => {
    expect(asked(...notes)).toEqual([[gap, ['DNS server']]]);
  });

  it('has none where brackets give a hint, or a gap is one of several', () => {
    const hint = `${gap} (two words)`;
    const two = 'A ____ maps names to ____. (server)';
    for (const text of [hint, two]) {
      expect(asked('## Fill in the blanks', '', `- ${text}`)[0]?.[1]).toBeNull();
    }
  });

  it.each([
    [['## Quiz', '', 'Name: ____________']],
    [['# Python', '', `Write ${gap}`]],
    [['## Homework', '', `1. ${gap}`]],
    [['## Quiz', '', '```', gap, '```']],
    [['## Quiz', '', 'A ____ maps names.', '', '- A) server', '- B) cable']],
  ])('is not found in: %j', (notes) => {
    expect(asked(...notes)).toEqual([]);
  });
});
