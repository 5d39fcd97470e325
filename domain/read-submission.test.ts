import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phoneEvents } from './protocol';
import { readSubmission } from './read-submission';

const bySchema = (payload: unknown) => {
  const parsed = phoneEvents['answer:submit'].safeParse(payload);
  return parsed.success ? { ...parsed.data, answer: parsed.data.answer } : null;
};

const idLike = fc.oneof(
  fc.stringMatching(/^[\w-]{0,70}$/),
  fc.stringMatching(/^[\w-]{1,3}[\n .é]?$/),
  fc.anything(),
);
const submission = fc.record(
  {
    runId: idLike,
    answerId: idLike,
    answer: fc.anything(),
    tookMs: fc.oneof(fc.integer(), fc.double(), fc.nat(4_000_000), fc.anything()),
    more: fc.anything(),
  },
  { requiredKeys: [] },
);

it('takes what the schema takes, and refuses what it refuses', () => {
  const payload = fc.oneof(
    { weight: 5, arbitrary: submission },
    fc.anything({ withMap: true, withNullPrototype: true, withTypedArray: true }),
  );
  fc.assert(
    fc.property(payload, (given) => {
      expect(readSubmission(given)).toEqual(bySchema(given));
    }),
    { numRuns: 2000 },
  );
});

it('takes an answer, and leaves what nobody asked for', () => {
  expect(readSubmission({ runId: 'a-run', answerId: 'x', answer: [1], more: 1 })).toEqual({
    runId: 'a-run',
    answerId: 'x',
    answer: [1],
  });
});
