import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionId } from '../ids';
import type { QuestionStatus, RankedQuestion } from './questions';
import { listForPhones, queueForHost, rankQuestions, wilsonLowerBound } from './rank-questions';

const counts = fc
  .tuple(fc.nat(500), fc.nat(500))
  .map(([votes, more]) => ({ votes, readers: votes + more }));

let made = 0;
function question(changes: Partial<RankedQuestion> = {}): RankedQuestion {
  made += 1;
  return {
    questionId: questionId.parse(`q${made}`),
    text: `Question ${made}`,
    status: 'open',
    askedAt: made,
    votes: 0,
    readers: 0,
    ...changes,
  };
}

describe('wilsonLowerBound', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17
  // (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553],
    [15, 148, 0.0624],
    [0, 20, 0],
    [1, 29, 0.0061],
  ])('of %i in %i is what the literature has', (successes, trials, bound) => {
    expect(wilsonLowerBound(successes, trials)).toBeCloseTo(bound, 4);
  });

  it('lies between 0 and the share, and is nearer to it the more is known', () => {
    fc.assert(
      fc.property(counts, ({ votes, readers }) => {
        const bound = wilsonLowerBound(votes, readers);
        expect(bound).toBeGreaterThanOrEqual(0);
        if (readers > 0) expect(bound).toBeLessThanOrEqual(votes / readers);
        if (votes > 0) expect(wilsonLowerBound(votes * 2, readers * 2)).toBeGreaterThan(bound);
      }),
    );
  });

  it('rises with a vote and falls with a reader who does not vote', () => {
    fc.assert(
      fc.property(counts, ({ votes, readers }) => {
        const bound = wilsonLowerBound(votes, readers + 1);
        expect(wilsonLowerBound(votes + 1, readers + 1)).toBeGreaterThan(bound);
        expect(bound).toBeLessThanOrEqual(wilsonLowerBound(votes, readers));
      }),
    );
  });

  it('takes more votes than readers, which a moment can bring, as all of them', () => {
    expect(wilsonLowerBound(5, 3)).toBe(wilsonLowerBound(5, 5));
  });
});

describe('rankQuestions', () => {
  it('puts a late question that everybody wants before an early one that few wanted', () => {
    const early = question({ votes: 12, readers: 100 });
    const late = question({ votes: 6, readers: 7 });
    expect(rankQuestions([early, late])).toEqual([late, early]);
  });

  it('trusts many more than few: nine of ten are before one of one', () => {
    const many = question({ votes: 9, readers: 10 });
    const one = question({ votes: 1, readers: 1 });
    expect(rankQuestions([one, many])).toEqual([many, one]);
  });

  it('keeps everybody, whatever the order that they come in', () => {
    const some = fc.array(counts.map(question), { maxLength: 30 });
    fc.assert(
      fc.property(some, (questions) => {
        const ranked = rankQuestions(questions);
        expect(new Set(ranked)).toEqual(new Set(questions));
        expect(rankQuestions(questions.toReversed())).toEqual(ranked);
      }),
    );
  });
});

describe('the lists', () => {
  it('of the phones hold neither what waits nor what is hidden, and answered ones last', () => {
    const statuses: QuestionStatus[] = ['waiting', 'answered', 'hidden', 'open', 'withdrawn'];
    const questions = statuses.map((status) => question({ status }));
    const listed = listForPhones(questions);
    expect(listed.map(({ questionId: id }) => id)).toEqual([
      questions[3]?.questionId,
      questions[1]?.questionId,
    ]);
    expect(listed.map(({ answered }) => answered)).toEqual([false, true]);
  });

  it('of the phones are short, and the newest question is on them', () => {
    const liked = Array.from({ length: 100 }, () => question({ votes: 3, readers: 9 }));
    const newest = question({ readers: 9 });
    const listed = listForPhones([...liked, newest]);
    expect(listed.length).toBeLessThanOrEqual(50);
    expect(listed.map(({ questionId: id }) => id)).toContain(newest.questionId);
  });

  it('of the host begin with what waits for a word, the oldest first', () => {
    const open = question({ votes: 9, readers: 9 });
    const first = question({ status: 'waiting' });
    const second = question({ status: 'waiting' });
    const hidden = question({ status: 'hidden' });
    expect(queueForHost([hidden, second, open, first])).toEqual([first, second, open, hidden]);
  });
});
