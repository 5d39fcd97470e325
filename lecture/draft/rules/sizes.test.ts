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
  it('ask for the order, without hints in the names', () => {
    expect(readDrafts(notes)[0]).toEqual({
      ...{ rule: 'sizes', line: 6, answer: 'canoe < sailing boat < ferry < tanker' },
      prompt: 'Lengths: Put them in order, from the smallest value to the largest.',
    });
  });

  it('ask for the ends where some are too near to be put in order', () => {
    const near = readDrafts(['- one: 3 m', '- two: ~100 m', '- three: ~105 m', '- four: 900 m']);
    expect(near.map(({ answer }) => answer)).toEqual(['four', 'one', '105 m']);
  });

  it('ask for an estimate of the one in the middle, rough numbers with more room', () => {
    const { activities } = lectureOf(notes);
    expect(activities.find(({ type }) => type === 'numeric')).toMatchObject({
      ...{ rule: 'sizes', line: 6, lineEnd: 9 },
      config: {
        prompt: 'Lengths: Estimate the value for “ferry” (in m).',
        ...{ correct: 140, unit: 'm', tolerance: 28, reach: 140 },
      },
    });
  });

  it('compare across units', () => {
    const drafts = readDrafts([
      '| Memory | Size |',
      '|---|---|',
      '| a | 2 GB |',
      '| b | 900 MB |',
      '| c | 4000 KB |',
    ]);
    expect(drafts[0]?.answer).toBe('c < b < a');
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
    expect(readDrafts(close).map(({ answer }) => answer)).toEqual(['105 m']);
  });

  it.each([
    ['mixed dimensions', ['- **a**: 5 m', '- **b**: 6 kg', '- **c**: 7 s']],
    ['ranges', ['- **a**: 5-6 m', '- **b**: 6-9 m', '- **c**: 7-9 m']],
    ['a timetable', ['# Schedule', '- Intro: 10 min', '- Talk: 30 min', '- Break: 15 min']],
  ])('are not made of %s', (_name, notes) => {
    expect(readDrafts(notes)).toEqual([]);
  });
});
