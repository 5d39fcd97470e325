import { expect, test } from 'vitest';
import type { SessionView } from '@/domain/views';
import { paintDelay } from './paint-delay';

const view = (phase: SessionView['phase'], runId: string | null, opensAt = 1_000) =>
  ({ phase, run: runId && { runId, opensAt } }) as unknown as SessionView;
const lobby = view('lobby', null);

test('a new question waits for its moment', () => {
  expect(paintDelay(lobby, view('open', 'a'), 800)).toBe(200);
  expect(paintDelay(view('revealed', 'a'), view('open', 'b'), 999)).toBe(1);
});

test('a question that comes late, or is there already, is shown at once', () => {
  expect(paintDelay(lobby, view('open', 'a'), 1_000)).toBe(0);
  expect(paintDelay(lobby, view('open', 'a'), 5_000)).toBe(0);
  expect(paintDelay(view('open', 'a'), view('open', 'a'), 0)).toBe(0);
});

test('nothing but a question waits', () => {
  expect(paintDelay(view('open', 'a'), view('closed', 'a'), 0)).toBe(0);
  expect(paintDelay(lobby, view('revealed', 'a'), 0)).toBe(0);
});

test('a clock that is wrong holds nothing up for long', () => {
  expect(paintDelay(lobby, view('open', 'a', 90_000), 0)).toBe(1_000);
});
