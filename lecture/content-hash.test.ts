import { expect, it } from 'vitest';
import { contentHash } from './content-hash';

const config = { prompt: 'Why?', seconds: null, points: 1000 };

it('is equal for equal questions, whatever the order of their fields', () => {
  expect(contentHash('choice', { points: 1000, seconds: null, prompt: 'Why?' })).toBe(
    contentHash('choice', config),
  );
});

it('differs for another text, type or time', () => {
  const others = [
    contentHash('choice', { ...config, prompt: 'Why not?' }),
    contentHash('choice', { ...config, seconds: 30 }),
    contentHash('lines', config),
  ];
  expect(new Set([...others, contentHash('choice', config)]).size).toBe(4);
});

it('does not count colours', () => {
  const code = { language: 'sh', text: 'ls' };
  expect(contentHash('choice', { ...config, code: { ...code, tokens: [[['f', 'ls']]] } })).toBe(
    contentHash('choice', { ...config, code }),
  );
});
