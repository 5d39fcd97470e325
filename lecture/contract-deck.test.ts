import { expect, it } from 'vitest';
import { toContractDeck } from './contract-deck';
import { readLecture } from './read-lecture';

const notes = [
  '# Packets (90 min)',
  '',
  '> Who has seen a packet? Raise your hand.',
  '',
  '## Code',
  '',
  '```python',
  'total = 0',
  'send(x = 1)',
  '```',
  '',
  'There are two bugs in this code. Can you spot them?',
  '',
  '1. `send(x = 1)` has no address: nobody gets it',
  '2. Missing `import net`',
  '',
  '### Quiz: What carries a packet?',
  '',
  '- [ ] A socket',
  '- [x] A frame',
  '',
  'Seconds: 20',
  '',
  '> Why: It wraps it.',
];

it('a lecture as the contract spells it', () => {
  const reading = readLecture(new TextEncoder().encode(notes.join('\n')));
  if (!reading.ok) throw new Error(reading.code);
  const deck = toContractDeck(reading.lecture);
  expect(JSON.parse(JSON.stringify(deck))).toEqual({
    title: 'Packets',
    encoding: { read: 'utf-8', repaired: null, restored: 0 },
    outline: [
      { title: 'Packets', level: 1, line: 1, minutes: 90 },
      { title: 'Code', level: 2, line: 5 },
    ],
    activities: [
      {
        id: expect.any(String),
        type: 'choice',
        origin: 'found',
        line: 3,
        lineEnd: 3,
        section: 'Packets',
        prompt: 'Who has seen a packet?',
        choices: ['Yes', 'No'],
        correct: null,
        rule: 'show-of-hands',
        reason: expect.any(String),
      },
      {
        id: expect.any(String),
        type: 'lines',
        origin: 'found',
        line: 12,
        lineEnd: 15,
        section: 'Code',
        prompt: 'There are two bugs in this code. Can you spot them?',
        correct: [2],
        code: { language: 'python', line: 7, lineEnd: 10, text: 'total = 0\nsend(x = 1)' },
        problems: [
          { text: '`send(x = 1)` has no address', explanation: 'nobody gets it', lines: [2] },
          { text: 'Missing `import net`', lines: null },
        ],
        rule: 'spot-the-problems',
        reason: expect.any(String),
      },
      {
        id: expect.any(String),
        type: 'choice',
        origin: 'written',
        line: 17,
        lineEnd: 24,
        section: 'Code',
        prompt: 'What carries a packet?',
        choices: ['A socket', 'A frame'],
        correct: [1],
        seconds: 20,
        explanation: 'It wraps it.',
        rule: 'own-syntax',
        reason: expect.any(String),
      },
    ],
  });
});
