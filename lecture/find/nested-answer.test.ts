import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (...notes: string[]) =>
  foundIn('asked-aloud', notes).map(({ prompt, correct }) => [prompt, correct]);

describe('an answer inside the item that asks', () => {
  it.each([
    [['- What is cr3?', '  - A register.']],
    [['1. What is cr3?', '   > A register.']],
    [['- [ ] **What is cr3?**', '', '  > Answer: A register.']],
  ])('is taken below a heading such as “Review questions”: %j', (items) => {
    expect(asked('## Review questions', '', ...items)).toEqual([['What is cr3?', ['A register.']]]);
  });

  it('in a quote asks by itself', () => {
    const items = [
      '- What is cr3?',
      '    > A register.',
      '',
      '- What is in it?',
      '    > An address.',
    ];
    expect(asked('# Paging', '', ...items)).toHaveLength(2);
    expect(asked('# Paging', '', '- What is cr3?', '  - A register.')).toEqual([]);
  });

  it('is none when it is a hint, a note or another question', () => {
    for (const below of ['Hint: think of the disk.', 'And why?', 'Wait for three answers.']) {
      const found = asked('## Review questions', '', '- What is cr3?', `  - ${below}`);
      expect(found[0]).toEqual(['What is cr3?', null]);
    }
  });
});

describe('questions with a link or a box to tick', () => {
  it('are asked without them', () => {
    const items = ['- [ ] What is cr3?', '- [Who writes to it?](https://example.org/a#b)'];
    expect(asked('## Knowledge check', '', ...items)).toEqual([
      ['What is cr3?', null],
      ['Who writes to it?', null],
    ]);
  });
});

describe('a box whose title asks', () => {
  const toggles = (...notes: string[]) => foundIn('answered-toggle', notes);
  const long = 'A page table maps addresses. '.repeat(8).trim();
  const box = [
    '<details>',
    '<summary>1. What is cr3?</summary>',
    '',
    long,
    '',
    '```',
    'x',
    '```',
    '</details>',
  ];

  it('may have a long answer below “Knowledge check” or in a callout for questions', () => {
    const callout = ['> [!QUESTION]- What is cr3?', `> ${long}`, '>', '> And more.'];
    for (const notes of [
      ['## Knowledge check', '', ...box],
      ['# Paging', '', ...callout],
    ]) {
      const [found] = toggles(...notes);
      expect(found).toMatchObject({ type: 'text', prompt: 'What is cr3?', correct: null });
      expect(found?.explanation).toContain('page table');
    }
  });

  it('is part of the text elsewhere', () => {
    expect(toggles('# Paging', '', ...box)).toEqual([]);
    expect(toggles('## FAQ', '', ...box)).toEqual([]);
  });
});
