import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refuse } from '@/domain/refusals';
import {
  isPassing,
  type Outbox,
  pendingAnswers,
  putAnswer,
  readOutbox,
  settleAnswer,
  writeOutbox,
} from './outbox';

const answer = { runId: 'run-1', answerId: 'a1', value: [1] };
const sent = putAnswer({}, answer);

describe('putAnswer', () => {
  test('a new answer is on its way', () => {
    expect(sent).toEqual({ 'run-1': { ...answer, state: 'sending' } });
  });

  test('the first answer to a run stays', () => {
    expect(putAnswer(sent, { ...answer, answerId: 'a2', value: [0] })).toBe(sent);
    const saved = settleAnswer(sent, 'a1', { ok: true });
    expect(putAnswer(saved, { ...answer, answerId: 'a2' })).toBe(saved);
  });

  test('an answer that the server could not read makes room for another one', () => {
    const refused = settleAnswer(sent, 'a1', refuse('bad-answer'));
    const next = { runId: 'run-1', answerId: 'a2', value: [0] };
    expect(putAnswer(refused, next)['run-1']).toEqual({ ...next, state: 'sending' });
  });

  test('a new run drops what is settled and keeps what waits', () => {
    const waiting = putAnswer(settleAnswer(sent, 'a1', { ok: true }), {
      runId: 'run-2',
      answerId: 'b1',
      value: [0],
    });
    const next = putAnswer(waiting, { runId: 'run-3', answerId: 'c1', value: [2] });
    expect(Object.keys(next)).toEqual(['run-2', 'run-3']);
  });
});

describe('settleAnswer', () => {
  test('acknowledged, or answered before: saved', () => {
    expect(settleAnswer(sent, 'a1', { ok: true })['run-1']?.state).toBe('saved');
    expect(settleAnswer(sent, 'a1', refuse('already-answered'))['run-1']?.state).toBe('saved');
  });

  test.each(['run-closed', 'bad-answer', 'unknown-run', 'session-ended', 'bad-request'] as const)(
    '%s is the last word, and its sentence is kept',
    (code) => {
      const refusal = refuse(code);
      expect(settleAnswer(sent, 'a1', refusal)['run-1']).toMatchObject({
        state: 'refused',
        code,
        message: refusal.message,
      });
    },
  );

  test.each(['unavailable', 'too-many-requests', 'not-joined'] as const)(
    'after %s the answer still waits',
    (code) => {
      expect(isPassing(refuse(code))).toBe(true);
      expect(settleAnswer(sent, 'a1', refuse(code))).toBe(sent);
    },
  );

  test('a reply to an answer that nobody remembers changes nothing', () => {
    expect(settleAnswer(sent, 'zz', { ok: true })).toBe(sent);
  });
});

describe('reading and writing', () => {
  const value = fc.oneof(fc.array(fc.nat(40)), fc.integer(), fc.string());
  const outboxes: fc.Arbitrary<Outbox> = fc
    .array(fc.record({ runId: fc.string({ minLength: 1 }), answerId: fc.string(), value }))
    .map((answers) => answers.reduce(putAnswer, {} as Outbox));

  test('what is written is read back', () => {
    fc.assert(
      fc.property(outboxes, (outbox) => {
        expect(readOutbox(writeOutbox(outbox))).toEqual(outbox);
      }),
    );
  });

  test('text that somebody else left there counts as empty', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(pendingAnswers(readOutbox(text))).toEqual([]);
      }),
    );
  });

  test('nothing kept is an empty outbox', () => {
    expect(readOutbox(null)).toEqual({});
  });
});
