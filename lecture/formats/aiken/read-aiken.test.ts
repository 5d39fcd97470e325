import { describe, expect, it } from 'vitest';
import { readQuiz } from '@/tests/support/read-quiz';

const FILE = `What is the opposite of push on a stack?
A. peek
B. pop
ANSWER: B

Which one is lazy?
A) map of an iterator
B) a list
C) a tuple
ANSWER: A

This one has no answer line
A) a
B) b

This one names an option that is not there
A) a
B) b
ANSWER: D
`;

describe('an Aiken file', () => {
  it('becomes choices, each on its lines; what is broken is named by line', () => {
    const { activities, unread } = readQuiz(FILE);
    expect(activities).toMatchObject([
      { line: 1, rule: 'aiken-file', config: { choices: ['peek', 'pop'], correct: [1] } },
      { line: 6, config: { prompt: 'Which one is lazy?', correct: [0] } },
    ]);
    expect(unread).toEqual([
      '12: This question is left out: it has no line “ANSWER:”.',
      '16: This question is left out: its answer “D” is none of its options.',
    ]);
  });

  it('is no Aiken file when such a question stands in notes', () => {
    const notes = `# Stacks\n\nA stack grows at one end.\n\n${FILE.split('\n\n')[0]}\n`;
    expect(readQuiz(notes).lecture.title).toBe('Stacks');
    expect(readQuiz(notes).activities.map(({ rule }) => rule)).not.toContain('aiken-file');
  });
});
