import { describe, expect, it } from 'vitest';
import { draftsIn, lectureOf, readDrafts } from '@/tests/support/read-drafts';

const notes = [
  '# Undo',
  '```',
  'box empty          ← Empties the box.',
  '                     Its letters are kept.',
  '',
  'box empty --hard   ← Empties the box and',
  '                     burns the letters.',
  '```',
];

describe('variants', () => {
  it('asks which form does the more drastic thing', () => {
    expect(readDrafts(notes)).toEqual([
      {
        ...{ rule: 'variants', line: 3, answer: 'box empty --hard' },
        prompt:
          'Undo: Which of these fits the description “Empties the box and burns the letters.”?',
      },
    ]);
    expect(draftsIn(lectureOf(notes))[0]?.config.explanation).toBe(
      'box empty: Empties the box. Its letters are kept.',
    );
  });

  it('is silent when one form does not extend the other', () => {
    expect(readDrafts(notes.map((line) => line.replace('empty --hard', 'burn        ')))).toEqual(
      [],
    );
  });
});
