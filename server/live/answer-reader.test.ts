import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '@/activities/rules';
import { answerReader } from './answer-reader';

const choice = rulesOf('choice');
const schemaOf = (several: boolean) => {
  const config = { ...choice.blank(), choices: ['a', 'b', 'c', 'd'], several };
  return choice.answer(choice.withoutKey(choice.config.parse(config)));
};

describe('answerReader', () => {
  it('says of every answer what its schema says, also of one that was given before', () => {
    const list = fc.array(fc.oneof(fc.integer({ min: -1, max: 5 }), fc.anything()), {
      maxLength: 14,
    });
    const answers = fc.array(
      fc.oneof(list, fc.array(fc.integer({ min: 0, max: 4 })), fc.anything()),
    );
    fc.assert(
      fc.property(fc.boolean(), answers, (several, given) => {
        const schema = schemaOf(several);
        const read = answerReader(schema);
        for (const answer of [...given, ...given]) {
          const { success, data } = schema.safeParse(answer);
          expect(read(answer)).toEqual(success ? { value: data } : null);
        }
      }),
    );
  });

  it('takes no text for a number', () => {
    const read = answerReader(schemaOf(false));
    expect(read([1])).toEqual({ value: [1] });
    expect(read(['1'])).toBeNull();
    expect(read('1')).toBeNull();
  });
});
