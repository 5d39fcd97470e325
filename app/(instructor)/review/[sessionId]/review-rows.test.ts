import { expect, it } from 'vitest';
import { activityId, lectureId, participantId, runId, sessionId } from '@/domain/ids';
import type { Report, ReportRun } from '@/server/queries/report';
import { countingQuestions, median, notLanded, peopleRows, shareRight } from './review-rows';

function run(number: number, right: number | null, answered: number): ReportRun {
  return {
    ...{ runId: runId.parse(`r${number}`), activityId: activityId.parse(`a${number}`) },
    ...{
      round: 1,
      number,
      type: 'choice',
      config: { prompt: '', seconds: null, points: 1000 },
      seconds: null,
    },
    ...{ scored: right !== null, opensAt: 0, revealedAt: 1, right, answered },
    ...{ replaced: false, moves: null, confidence: null },
    ...{ tally: null, assessment: { right: right ?? 0 }, key: null },
  };
}

it('finds the middle', () => {
  expect(median([])).toBeNull();
  expect(median([3])).toBe(3);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 9])).toBe(3);
});

it('has no share right for polls and for what nobody answered', () => {
  expect(shareRight(run(1, null, 5))).toBeNull();
  expect(shareRight(run(1, 0, 0))).toBeNull();
  expect(shareRight(run(1, 2, 4))).toBe(0.5);
});

it('names the three questions that fewest got right, and none that most got right', () => {
  const runs = [run(1, null, 9), run(2, 8, 10), run(3, 5, 10), run(4, 1, 10), run(5, 6, 10)];
  expect(notLanded([...runs, run(6, 2, 10)]).map(({ number }) => number)).toEqual([4, 6, 3]);
  expect(notLanded([run(1, 9, 10)])).toEqual([]);
});

it('leaves out a round that another one has replaced', () => {
  const first = { ...run(1, 1, 10), replaced: true };
  expect(notLanded([first, run(2, 9, 10)])).toEqual([]);
  expect(countingQuestions([first, run(2, 9, 10), run(3, null, 4)])).toHaveLength(1);
});

it('makes a row per person with a mark per question', () => {
  const report: Report = {
    session: {
      ...{ sessionId: sessionId.parse('s'), lectureId: lectureId.parse('l'), title: 'T' },
      ...{ code: '123456', mode: 'live', teams: null, phase: 'ended', createdAt: 0, endedAt: 1 },
    },
    runs: [run(1, null, 1), run(2, 1, 1), run(3, 0, 0)],
    voice: { questions: [], sections: [], line: [] },
    people: [
      {
        ...{ participantId: participantId.parse('p'), nickname: 'Ada', score: 900, rank: 1 },
        answers: [answer('r1', null, 2000, 'A'), answer('r2', 'right', 4000, 'B')],
      },
    ],
  };
  expect(peopleRows(report)).toEqual([
    {
      ...{ id: 'p', rank: 1, nickname: 'Ada', score: 900, right: 1, answered: 2, asked: 3 },
      medianMs: 3000,
      verdicts: [
        { number: 2, verdict: 'right', text: 'B' },
        { number: 3, verdict: null, text: null },
      ],
    },
  ]);
});

function answer(run: string, verdict: 'right' | null, elapsedMs: number, text: string) {
  const points = verdict ? 900 : null;
  const times = { receivedAt: 0, elapsedMs };
  return {
    ...{ runId: runId.parse(run), value: [0], text, verdict, points, confidence: null },
    ...times,
  };
}
