import { describe, expect, it } from 'vitest';
import { readDrafts, readPicks } from '@/tests/support/read-drafts';

describe('analogy', () => {
  it('asks what corresponds to what, under a line that calls it an analogy', () => {
    const drafts = readPicks([
      '```',
      'THE KITCHEN ANALOGY:',
      '├─ Processor  = The cook',
      '├─ Memory     = The worktop',
      '├─ Disk       = The larder, down',
      '│               in the cellar',
      '└─ Bus        = The way between them',
      '```',
    ]);
    expect(drafts[0]).toMatchObject({
      ...{ rule: 'analogy', line: 3, answer: 'The cook' },
      prompt: 'The kitchen analogy: What corresponds to “Processor”?',
    });
  });

  it('is also told in sentences', () => {
    const drafts = readPicks([
      '# Cells',
      'The nucleus is like the head office. Mitochondria are like power plants.',
      '',
      'A ribosome works like an assembly line.',
    ]);
    expect(drafts.map(({ line, answer }) => [line, answer])).toEqual([[2, 'the head office']]);
  });

  it('in other languages', () => {
    const german =
      'Der Kern ist wie das Büro. Die Membran ist wie ein Tor. Das Ribosom ist wie eine Werkbank.';
    expect(readPicks(german)[0]).toMatchObject({ answer: 'das Büro' });
  });

  it.each([
    ['two comparisons', 'A is like a dog. B is like a cat.'],
    ['questions', 'Who is like a dog? What is like a cat? Which one is like a bird?'],
  ])('is silent about %s', (_name, notes) => {
    expect(readDrafts(notes)).toEqual([]);
  });
});
