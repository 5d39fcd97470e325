import { describe, expect, it } from 'vitest';
import { lectureOf, readDrafts } from '@/tests/support/read-drafts';

const notes = [
  '# Boats',
  '',
  'Lengths:',
  '',
  '```',
  'canoe (the smallest)   ~5 m     ██',
  'sailing boat           ~12 m    █████',
  'ferry                  ~140 m   ████████████',
  'tanker                 ~330 m   ████████████████████',
  '```',
];

describe('sizes', () => {
  it('ask for the largest and the smallest, without hints in the names', () => {
    const drafts = readDrafts(notes);
    expect(drafts.slice(0, 2)).toEqual([
      {
        rule: 'sizes',
        line: 6,
        prompt: 'Lengths: Which one has the largest value?',
        answer: 'tanker',
      },
      {
        rule: 'sizes',
        line: 6,
        prompt: 'Lengths: Which one has the smallest value?',
        answer: 'canoe',
      },
    ]);
  });

  it('compare across units', () => {
    const drafts = readDrafts([
      '| Memory | Size |',
      '|---|---|',
      '| a | 2 GB |',
      '| b | 900 MB |',
      '| c | 4000 KB |',
    ]);
    expect(drafts.map(({ answer }) => answer)).toEqual(expect.arrayContaining(['a', 'c']));
  });

  it('are not asked where the notes contradict themselves, which the lecturer is told', () => {
    const contradicted = [...notes, '', 'The tanker: 480 m, says another book.'];
    expect(readDrafts(contradicted).map(({ answer }) => answer)).not.toContain('tanker');
    expect(lectureOf(contradicted).doubts).toEqual([
      { line: 12, text: '“The tanker” is 480 m here and ~330 m on line 9: which one is right?' },
    ]);
    expect(lectureOf(notes).doubts).toEqual([]);
  });

  it('do not take roughly equal numbers apart', () => {
    const close = ['- one: ~100 m', '- two: ~110 m', '- three: ~105 m'];
    expect(readDrafts(close)).toEqual([]);
  });

  it.each([
    ['mixed dimensions', ['- **a**: 5 m', '- **b**: 6 kg', '- **c**: 7 s']],
    ['ranges', ['- **a**: 5-6 m', '- **b**: 6-9 m', '- **c**: 7-9 m']],
    ['a timetable', ['# Schedule', '- Intro: 10 min', '- Talk: 30 min', '- Break: 15 min']],
  ])('are not made of %s', (_name, notes) => {
    expect(readDrafts(notes)).toEqual([]);
  });
});
