import { describe, expect, test } from 'vitest';
import type { RunView, StageView, TallyView } from '@/domain/views';
import { isGap, takeRoom, takeTally, takeView } from './merge-view';

const run = { runId: 'run-1', revealed: false } as RunView;
const stage = {
  audience: 'stage',
  code: '482913',
  version: 4,
  now: 1_000,
  run,
  here: 2,
  people: 3,
  names: ['Ebba'],
  answered: 0,
  tally: null,
  assessment: null,
} as unknown as StageView;

describe('takeView', () => {
  test('the first view is taken', () => {
    expect(takeView(null, stage)).toBe(stage);
  });

  test('a higher version replaces a lower one', () => {
    const next = { ...stage, version: 5, now: 900 };
    expect(takeView(stage, next)).toBe(next);
  });

  test('a stale view is discarded', () => {
    expect(takeView(stage, { ...stage, version: 3, now: 2_000 })).toBe(stage);
  });

  test('within a version the view made later wins', () => {
    const later = { ...stage, now: 1_001 };
    expect(takeView(stage, later)).toBe(later);
    expect(takeView(stage, { ...stage, now: 999 })).toBe(stage);
  });

  test('another session starts from its own version', () => {
    const other = { ...stage, code: '100200', version: 1 };
    expect(takeView(stage, other)).toBe(other);
  });
});

describe('isGap', () => {
  test.each([
    [3, false],
    [4, false],
    [5, false],
    [6, true],
  ])('from version 4 to %i: %s', (version, gap) => {
    expect(isGap(stage, { ...stage, version })).toBe(gap);
  });

  test('nothing is missing before the first view, or in another session', () => {
    expect(isGap(null, stage)).toBe(false);
    expect(isGap(stage, { ...stage, code: '100200', version: 9 })).toBe(false);
  });
});

describe('takeTally', () => {
  const tally: TallyView = {
    runId: run.runId,
    answered: 2,
    tally: { counts: [2, 0] },
    assessment: null,
  };

  test('fills in the counts of the present run', () => {
    expect(takeTally(stage, tally)).toMatchObject({ answered: 2, tally: { counts: [2, 0] } });
  });

  test('a tally of another run changes nothing', () => {
    expect(takeTally(stage, { ...tally, runId: 'run-0' as RunView['runId'] })).toBe(stage);
  });

  test('a hidden tally that arrives after the reveal hides nothing', () => {
    const revealed = { ...stage, run: { ...run, revealed: true }, tally: { counts: [1, 1] } };
    expect(takeTally(revealed, { ...tally, tally: null })).toMatchObject({
      tally: { counts: [1, 1] },
      answered: 2,
    });
  });

  test('an assessment stays when the tally brings none', () => {
    const assessed = { ...stage, assessment: { right: 1 } };
    expect(takeTally(assessed, tally)).toMatchObject({ assessment: { right: 1 } });
  });

  test('without a view there is nothing to fill in', () => {
    expect(takeTally(null, tally)).toBeNull();
  });
});

describe('takeRoom', () => {
  test('names and counts of the own audience are taken', () => {
    const room = { audience: 'stage', here: 5, people: 6, names: ['Ebba', 'Otto'] } as const;
    expect(takeRoom(stage, { ...room, names: [...room.names] })).toMatchObject(room);
  });

  test('the room of another audience is not mixed in', () => {
    expect(takeRoom(stage, { audience: 'host', here: 5, people: [], readmissions: [] })).toBe(
      stage,
    );
  });
});
