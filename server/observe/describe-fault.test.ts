import { describe, expect, it } from 'vitest';
import { describeFault, scrub } from './describe-fault';

describe('describeFault', () => {
  it('keeps what the developer needs: kind, code, constraint and frames', () => {
    const error = Object.assign(new TypeError('duplicate key value'), {
      code: '23505',
      constraint: 'participant_nickname_while_in',
      detail: 'Key (nickname_key)=(ebba) already exists.',
    });
    const fault = describeFault(error);
    expect(fault).toMatchObject({
      error: 'TypeError',
      code: '23505',
      constraint: 'participant_nickname_while_in',
      message: 'duplicate key value',
    });
    expect(fault.stack[0]).toContain('describe-fault.test.ts');
    expect(JSON.stringify(fault)).not.toContain('ebba');
  });

  it('keeps the message out of the stack', () => {
    expect(
      JSON.stringify(describeFault(new Error('at "Ebba" at Otto\n  at Ebba')).stack),
    ).not.toMatch(/Ebba|Otto/);
  });

  it('describes what is thrown without being an error', () => {
    expect(describeFault('"Ebba" left')).toEqual({
      error: 'string',
      message: '"…" left',
      stack: [],
    });
  });
});

describe('scrub', () => {
  it.each([
    ['invalid input syntax for type integer: "Ebba"', 'invalid input syntax for type integer: "…"'],
    ['Key (nickname_key)=(ebba) already exists.', 'Key "…" already exists.'],
    ['no session 482913 here', 'no session … here'],
    ['token q8Zk3vJ0aBcDeFgHiJkLmNoPqRsTuVwX', 'token …'],
    ["cannot read 'Otto'", 'cannot read "…"'],
  ])('takes what people typed out of %s', (message, scrubbed) => {
    expect(scrub(message)).toBe(scrubbed);
  });
});
