import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handshake, hostEvents, phoneEvents, sharedEvents } from '@/domain/protocol';

const schemas = Object.entries({ ...phoneEvents, ...hostEvents, ...sharedEvents });

/** Anything that JavaScript has, also what no JSON brings: the schemas must not trust the parser. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

/** Payloads that are nearly right: the fields of the protocol with values of any kind. */
const fields = [
  ...['code', 'nickname', 'runId', 'answerId', 'answer', 'activityId', 'seconds', 'prompt'],
  ...['choices', 'several', 'shown', 'live', 'locked', 'address', 'participantId', 'admit'],
  ...['askId', 'text', 'questionId', 'up', 'feeling', 'reaction', 'status', 'voice'],
  ...['closesAt', 'team', 'people'],
  ...['readmissionId', 'token', 'stage', 'sessionId', 'hostToken', '__proto__', 'constructor'],
];
const value = fc.oneof(
  anything,
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    '123456',
    'abc',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    2 ** 53,
    5,
    true,
  ),
);
const nearly = fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 8 });
const payload = fc.oneof(anything, nearly);

describe.each(schemas)('the schema of %s', (_event, schema) => {
  it('takes or refuses anything, never throws, and what it takes it takes again', () => {
    fc.assert(
      fc.property(payload, (given) => {
        const once = schema.safeParse(given);
        if (!once.success) return;
        const twice = schema.safeParse(once.data);
        expect(twice.success).toBe(true);
        expect(twice.data).toEqual(once.data);
      }),
      { numRuns: 300 },
    );
  });

  it('lets nothing through that it does not name', () => {
    fc.assert(
      fc.property(payload, (given) => {
        const { success, data } = schema.safeParse(given);
        if (!success) return;
        const known = new Set(
          fields.filter((field) => !['__proto__', 'constructor'].includes(field)),
        );
        expect(Object.keys(data as object).filter((key) => !known.has(key))).toEqual([]);
        expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the handshake', () => {
  it('makes somebody of anything or refuses it, and nobody is two', () => {
    fc.assert(
      fc.property(payload, (given) => {
        const { success, data } = handshake.safeParse(given);
        if (!success) return;
        const roles = {
          phone: ['token'],
          stage: ['code'],
          host: ['sessionId', 'hostToken'],
          visitor: [],
        };
        expect(['as', ...roles[data.as]]).toEqual(expect.arrayContaining(Object.keys(data)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('with a token is a phone, also when it claims more', () => {
    const claim = { token: 't', stage: '123456', sessionId: 's', hostToken: 'h' };
    expect(handshake.parse(claim)).toEqual({ as: 'phone', token: 't' });
  });
});
