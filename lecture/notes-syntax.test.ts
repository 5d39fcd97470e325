import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLecture } from './read-lecture';

const page = readFileSync(new URL('../docs/notes-syntax.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^(`{3,4})markdown\n([\s\S]*?)\n\1$/gm)].map(
  ([, , text]) => text,
);

it('every example of docs/notes-syntax.md is read as what it shows', () => {
  const read = examples.map((text) => {
    const reading = readLecture(new TextEncoder().encode(text));
    return reading.ok && reading.lecture.activities.map(({ config }) => config);
  });
  expect(read).toMatchObject([
    [{ prompt: 'Which shell do you use?', correct: null, several: true }],
    [{ prompt: 'Have you ever used ssh?', choices: ['Yes', 'No'] }],
    [
      {
        correct: [0],
        seconds: 20,
        points: 500,
        confidence: true,
        branch: { below: 60, to: 'Files and folders' },
        explanation: 'It *lists* a folder. For processes there is `ps`.',
      },
    ],
    [
      {
        prompt: 'Look at the last line.\n\nWhat does it print?',
        code: { language: 'python' },
        correct: [1],
      },
    ],
    [{ image: { alt: 'Three curves', width: 640, height: 400 }, correct: [1] }],
    [
      {
        problems: [
          { lines: [1], explanation: 'The same file builds something else next month.' },
          { lines: [2, 3] },
          { lines: null },
          { lines: [4] },
        ],
        seconds: 90,
        fixed: expect.stringContaining('USER node'),
      },
    ],
    [{ correct: 384_400, unit: 'km', tolerance: 19_220, reach: 200_000, seconds: 60 }],
    [{ items: ['The firmware', 'The boot loader', 'The kernel'], program: null }],
    [
      {
        items: ['for n in range(3, 0, -1):', 'print(n)', 'print("lift-off")'],
        program: { indents: [0, 1, 0], distractors: ['for n in range(3):'], indentation: true },
      },
    ],
    [
      {
        pairs: [
          { item: 'IP', target: 'network' },
          { item: 'TCP', target: 'transport' },
          { item: 'UDP', target: 'transport' },
        ],
        extra: ['link'],
      },
    ],
    [
      {
        statements: ['I could explain what a process is', 'I could start one in the background'],
        low: 'Not at all',
        high: 'Very',
      },
    ],
    [{ mode: 'answer', accepted: ['pwd', 'pwd -P'], typos: false }],
    [{ mode: 'answer', accepted: ['Grace Hopper'], prompt: 'Who wrote the first compiler?' }],
    [
      { mode: 'cloud', length: 30 },
      { mode: 'wall', length: 120, filter: ['en', 'de'] },
    ],
  ]);
});
