import { expect, it } from 'vitest';
import { readQuiz } from '@/tests/support/read-quiz';

const quiz = {
  exportVersion: 1,
  exportedAt: '2026-03-02T09:00:00.000Z',
  quiz: {
    name: 'Graphs',
    description: 'Week 3, "trees" and [cycles]',
    showLeaderboard: true,
    defaultTimer: 40,
    questions: [
      {
        text: 'How many edges has a tree with $n$ nodes?',
        ...{ type: 'SINGLE_CHOICE', timer: 30, difficulty: 'EASY', order: 0 },
        answers: [
          { text: '$n$', isCorrect: false },
          { text: '$n-1$', isCorrect: true },
        ],
      },
      {
        text: 'What does it print?\n\n```python\nprint({1: "}"})\n```',
        ...{ type: 'MULTIPLE_CHOICE', timer: null, order: 1 },
        answers: [
          { text: '`{1: "}"}`', isCorrect: true },
          { text: 'an error', isCorrect: false },
        ],
      },
      { text: 'What is hard?', type: 'FREETEXT', timer: 60, order: 2, answers: [] },
      {
        text: 'Faster or slower?',
        ...{ type: 'SURVEY', order: 3 },
        answers: [{ text: 'Faster' }, { text: 'Slower' }],
      },
      {
        text: 'Broken',
        type: 'SINGLE_CHOICE',
        order: 4,
        answers: [{ text: 'alone', isCorrect: true }],
      },
    ],
  },
};

it('an export of arsnova.eu becomes its questions, with the lines that they stand on', () => {
  const text = JSON.stringify(quiz, null, 2);
  const lineOf = (part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
  const { lecture, activities, unread } = readQuiz(text, 'graphs.json');
  expect(lecture.title).toBe('Graphs');
  expect(activities).toMatchObject([
    { type: 'choice', config: { correct: [1], several: false, seconds: 30 } },
    {
      config: {
        prompt: 'What does it print?',
        code: { language: 'python', text: 'print({1: "}"})' },
        ...{ correct: [0], several: true, seconds: 40 },
      },
    },
    { type: 'text', config: { mode: 'wall', seconds: 60 } },
    { type: 'choice', config: { correct: null, choices: ['Faster', 'Slower'] } },
  ]);
  expect(activities.map(({ line }) => line)).toEqual(
    ['How many', 'What does', 'What is', 'Faster or'].map((part) => lineOf(part) - 1),
  );
  expect(unread).toEqual([
    `${lineOf('Broken') - 1}: This question is left out: it has fewer than two answers.`,
  ]);
});

it('other JSON is no quiz', () => {
  expect(readQuiz('{ "exportVersion": 1, "name": "A board" }').activities).toEqual([]);
});
