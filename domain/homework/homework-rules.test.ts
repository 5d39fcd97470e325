import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../scoring';
import {
  isPossibleDeadline,
  mayAnswer,
  type Progress,
  seesKey,
  seesVerdict,
} from './homework-rules';
import { type HomeworkSettings, homeworkSettings } from './homework-settings';

const atOnce = (attempts = 3): HomeworkSettings => ({ feedback: 'at-once', attempts });
const atEnd = (attempts = 3): HomeworkSettings => ({ feedback: 'at-end', attempts });
const progress = (...given: (Verdict | null)[]): Progress => ({
  ...{ given, scored: true, unsaid: false, finished: false, ended: false },
});

describe('feedback at once', () => {
  it('gives another attempt after a wrong or partly right answer, without the key', () => {
    for (const verdict of ['wrong', 'partly'] as const) {
      expect(mayAnswer(atOnce(), progress(verdict))).toBe(true);
      expect(seesVerdict(atOnce(), progress(verdict))).toBe(true);
      expect(seesKey(atOnce(), progress(verdict))).toBe(false);
    }
  });

  it('closes a question with a right answer, and shows its key', () => {
    expect(mayAnswer(atOnce(), progress('wrong', 'right'))).toBe(false);
    expect(seesKey(atOnce(), progress('wrong', 'right'))).toBe(true);
  });

  it('shows the key after the last attempt', () => {
    expect(seesKey(atOnce(2), progress('wrong'))).toBe(false);
    expect(seesKey(atOnce(2), progress('wrong', 'wrong'))).toBe(true);
  });

  it('takes one answer to a poll', () => {
    expect(mayAnswer(atOnce(), { ...progress(null), scored: false })).toBe(false);
    expect(mayAnswer(atOnce(), { ...progress(), scored: false })).toBe(true);
  });
});

describe('an answer of which it is to be said how sure', () => {
  it('tells nothing meanwhile with feedback at once, right or wrong', () => {
    for (const verdict of ['right', 'partly', 'wrong'] as const) {
      const unsaid = { ...progress(verdict), unsaid: true };
      expect(mayAnswer(atOnce(), unsaid)).toBe(false);
      expect(seesVerdict(atOnce(), unsaid)).toBe(false);
      expect(seesKey(atOnce(1), unsaid)).toBe(false);
    }
  });

  it('can be changed with feedback at the end, which tells nothing anyway', () => {
    expect(mayAnswer(atEnd(), { ...progress('right'), unsaid: true })).toBe(true);
  });

  it('is judged all the same when the homework is over', () => {
    for (const over of [{ finished: true }, { ended: true }]) {
      expect(seesKey(atOnce(), { ...progress('wrong'), unsaid: true, ...over })).toBe(true);
    }
  });
});

describe('feedback at the end', () => {
  it('says nothing before handing in, also when the attempts are used up', () => {
    for (const given of [['right'], ['wrong', 'right', 'wrong']] as Verdict[][]) {
      expect(seesVerdict(atEnd(), progress(...given))).toBe(false);
      expect(seesKey(atEnd(), progress(...given))).toBe(false);
    }
  });

  it('lets a right answer be changed like a wrong one: a refusal would tell', () => {
    expect(mayAnswer(atEnd(), progress('right'))).toBe(true);
    expect(mayAnswer(atEnd(), progress('wrong'))).toBe(true);
  });

  it('shows the key, and takes nothing more, after handing in', () => {
    const finished = { ...progress('wrong'), finished: true };
    expect(seesKey(atEnd(), finished)).toBe(true);
    expect(mayAnswer(atEnd(), finished)).toBe(false);
  });
});

const verdicts = fc.array(fc.constantFrom<Verdict | null>('right', 'partly', 'wrong', null), {
  maxLength: 5,
});
const anySettings = fc.record({
  feedback: fc.constantFrom('at-once' as const, 'at-end' as const),
  attempts: fc.integer({ min: 1, max: 5 }),
});
const anyProgress = fc.record({
  ...{ given: verdicts, scored: fc.boolean(), unsaid: fc.boolean() },
  ...{ finished: fc.boolean(), ended: fc.boolean() },
});

describe('whatever has happened', () => {
  it('nobody who sees the key may still answer', () => {
    fc.assert(
      fc.property(anySettings, anyProgress, (settings, at) => {
        return !(seesKey(settings, at) && mayAnswer(settings, at));
      }),
    );
  });

  it('nobody sees a key before an own answer, unless it is over for him', () => {
    fc.assert(
      fc.property(anySettings, anyProgress, (settings, at) => {
        const over = at.finished || at.ended;
        return over || at.given.length > 0 || !seesKey(settings, at);
      }),
    );
  });

  it('the key never comes before the verdict', () => {
    fc.assert(
      fc.property(anySettings, anyProgress, (settings, at) => {
        return !seesKey(settings, at) || seesVerdict(settings, at);
      }),
    );
  });

  it('there is an end: never more attempts than were given', () => {
    fc.assert(
      fc.property(anySettings, anyProgress, (settings, at) => {
        return at.given.length < settings.attempts || !mayAnswer(settings, at);
      }),
    );
  });
});

it('a deadline is still to come, and within a year', () => {
  const now = Date.UTC(2026, 0, 1);
  const days = (count: number) => now + count * 86_400_000;
  expect(
    [days(-1), now, days(1), days(366), days(367)].map((at) => isPossibleDeadline(at, now)),
  ).toEqual([false, false, true, true, false]);
});

it('an unknown number of attempts is refused', () => {
  expect(homeworkSettings.safeParse({ attempts: 0 }).success).toBe(false);
  expect(homeworkSettings.safeParse({ attempts: 6 }).success).toBe(false);
  expect(homeworkSettings.parse({})).toEqual({ feedback: 'at-once', attempts: 1 });
});
