import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnswerAck } from '@/domain/protocol';
import { refuse } from '@/domain/refusals';
import { AnswerSender } from './answer-sender';
import type { KeptText } from './kept-text';
import { type OutboxEntry, readOutbox, writeOutbox } from './outbox';

const stored = (answerId: string) => ({ ok: true, answerId, receivedAt: 1 }) as AnswerAck;

function memoryText(): KeptText {
  let kept: string | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => kept,
    write: (text) => {
      kept = text;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A sender whose server gives these replies, one after the other; the last one again and again. */
function setUp(replies: ((entry: OutboxEntry) => AnswerAck)[], text = memoryText()) {
  const sent: OutboxEntry[] = [];
  let ids = 0;
  const sender = new AnswerSender(
    text,
    async (entry) => {
      sent.push(entry);
      const reply = replies[Math.min(sent.length, replies.length) - 1];
      return reply!(entry);
    },
    () => `a${++ids}`,
  );
  return { sender, sent, text, stateOf: (runId: string) => readOutbox(text.read())[runId]?.state };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an answer is written down before it is sent, and saved once acknowledged', async () => {
  const { sender, sent, stateOf } = setUp([({ answerId }) => stored(answerId)]);
  sender.submit('run-1', [1]);
  expect(sent).toHaveLength(0);
  expect(stateOf('run-1')).toBe('sending');
  sender.start();
  await vi.runAllTimersAsync();
  expect(sent).toHaveLength(1);
  expect(stateOf('run-1')).toBe('saved');
});

test('without an answer from the server the same id is sent again until it is acknowledged', async () => {
  const { sender, sent, stateOf } = setUp([
    () => refuse('unavailable'),
    () => refuse('too-many-requests'),
    ({ answerId }) => stored(answerId),
  ]);
  sender.start();
  sender.submit('run-1', [1]);
  await vi.runAllTimersAsync();
  expect(sent.map(({ answerId }) => answerId)).toEqual(['a1', 'a1', 'a1']);
  expect(stateOf('run-1')).toBe('saved');
});

test('a final refusal is not sent again', async () => {
  const { sender, sent, stateOf } = setUp([() => refuse('run-closed')]);
  sender.start();
  sender.submit('run-1', [1]);
  await vi.runAllTimersAsync();
  expect(sent).toHaveLength(1);
  expect(stateOf('run-1')).toBe('refused');
});

test('a double tap sends one answer', async () => {
  const { sender, sent } = setUp([({ answerId }) => stored(answerId)]);
  sender.start();
  sender.submit('run-1', [1]);
  sender.submit('run-1', [2]);
  await vi.runAllTimersAsync();
  expect(sent.map(({ value }) => value)).toEqual([[1]]);
});

test('while there is no connection nothing is sent, afterwards it goes on with the same id', async () => {
  const { sender, sent } = setUp([() => refuse('unavailable'), ({ answerId }) => stored(answerId)]);
  sender.start();
  sender.submit('run-1', [1]);
  await vi.advanceTimersByTimeAsync(1);
  sender.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  sender.start();
  await vi.runAllTimersAsync();
  expect(sent.map(({ answerId }) => answerId)).toEqual(['a1', 'a1']);
});

test('after a reload the kept answer goes out with its id', async () => {
  const before = setUp([() => refuse('unavailable')]);
  before.sender.submit('run-1', [1]);
  const after = setUp([({ answerId }) => stored(answerId)], before.text);
  after.sender.start();
  await vi.runAllTimersAsync();
  expect(after.sent).toMatchObject([{ runId: 'run-1', answerId: 'a1', value: [1] }]);
  expect(after.stateOf('run-1')).toBe('saved');
});

test('what a closed tab left behind is taken over by the other one', async () => {
  const { sender, sent, text } = setUp([({ answerId }) => stored(answerId)]);
  sender.start();
  text.write(
    writeOutbox({
      'run-1': { runId: 'run-1', answerId: 'of-the-other-tab', value: [0], state: 'sending' },
    }),
  );
  expect(sent).toHaveLength(0);
  await vi.runAllTimersAsync();
  expect(sent).toMatchObject([{ answerId: 'of-the-other-tab' }]);
});
