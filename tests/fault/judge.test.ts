import { beforeAll, expect, test } from 'vitest';
import type { Fault } from './fault';
import { nothingBroken } from './faults/nothing-broken';
import { holdClass, type Verdict } from './hold-class';
import { judge } from './invariants/judge';
import type { Outcome } from './outcome';
import { makePlan } from './plan';

// Whether the judge sees what is wrong: a class that went well, and the same one falsified.

const SEED = 2453;
let good: Verdict;
let robbed: Verdict;

beforeAll(async () => {
  const plan = makePlan(SEED, nothingBroken);
  const robbery = { ...plan, strikes: [{ atMs: 6_000, forMs: 0, share: 0 }] };
  [good, robbed] = await Promise.all([
    holdClass(plan, nothingBroken),
    holdClass(robbery, thief, { settlingMs: 3_000 }),
  ]);
}, 90_000);

const thief: Fault = {
  ...nothingBroken,
  strike: async ({ database }) => {
    await database.pool.query(
      'DELETE FROM answer WHERE answer_id = (SELECT min(answer_id) FROM answer)',
    );
  },
};

function falsified(change: (outcome: Outcome) => void): string {
  const outcome = structuredClone(good.outcome);
  change(outcome);
  return judge(outcome).join('\n');
}

const first = <Item>(items: Item[]): Item => {
  const [item] = items;
  if (!item) throw new Error('The class has none.');
  return item;
};
const scored = ({ answers }: Outcome) => first(answers.filter(({ points }) => points));
const present = ({ phones }: Outcome) =>
  first(phones.filter(({ hasLeft, participantId }) => !hasLeft && participantId));

test('a class without a fault goes well, and something happens in it', () => {
  expect(good.complaints).toEqual([]);
  expect(good.outcome.answers.length).toBeGreaterThan(8);
  expect(good.outcome.changes.length).toBeGreaterThan(12);
});

test('an acknowledged answer without its row is found', () => {
  expect(falsified(({ answers }) => answers.pop())).toContain('acknowledged, and not stored');
});

test('an answer that is stored twice is found', () => {
  const twice = falsified(({ answers }) => answers.push({ ...first(answers) }));
  expect(twice).toContain('is stored a second time');
});

test('a row that nobody submitted is found', () => {
  const invented = falsified(({ answers }) => {
    first(answers).answerId = 'invented';
  });
  expect(invented).toContain('was never submitted');
});

test('another value than the acknowledged one is found', () => {
  const changed = falsified(({ answers }) => {
    first(answers).value = [7];
  });
  expect(changed).toMatch(/acknowledged \[.*\], stored \[7\]/);
});

test('an answer of whose storing its phone never learnt is found', () => {
  const untold = falsified(({ phones }) => {
    for (const { tabs } of phones) for (const tab of tabs) tab.replies = [];
  });
  expect(untold).toContain('never learnt that it was stored');
});

test('a refused answer with a row is found', () => {
  const refused = falsified(({ phones }) => {
    for (const { tabs } of phones) {
      for (const reply of tabs.flatMap(({ replies }) => replies)) {
        reply.ack = { ok: false, code: 'run-closed', message: '' };
      }
    }
  });
  expect(refused).toContain('refused with run-closed, and stored all the same');
});

test('an answer from after the deadline is found', () => {
  const late = falsified(({ answers, runs }) => {
    const timed = first(runs.filter(({ closesAt }) => closesAt !== null));
    const answer = first(answers.filter(({ runId }) => runId === timed.id));
    answer.receivedAt = (timed.closesAt ?? 0) + 600;
  });
  expect(late).toContain('100 ms after the deadline and its grace');
});

test('wrong points, and a score that does not follow from them, are found', () => {
  const wrong = falsified((outcome) => {
    scored(outcome).points = 1;
  });
  expect(wrong).toContain('the rules say');
  const shown = falsified((outcome) => {
    const { view } = first(present(outcome).tabs);
    if (view) view.me.score += 1;
  });
  expect(shown).toMatch(/shows score \d+, not \d+/);
});

test('a count on the stage that the rows do not add up to is found', () => {
  const doubled = falsified(({ stage }) => {
    if (stage) stage.answered += 1;
  });
  expect(doubled).toContain('The stage shows answered');
});

test('a screen that was left behind is found', () => {
  const behind = falsified((outcome) => {
    const { view } = first(present(outcome).tabs);
    if (view) view.version -= 1;
  });
  expect(behind).toMatch(/shows version \d+, not \d+/);
});

test('a phone that counts fewer people than there were at the last step, or more than came, is found', () => {
  for (const by of [-1, 1]) {
    const miscounted = falsified((outcome) => {
      const { view } = first(present(outcome).tabs);
      if (view) view.people += by;
    });
    expect(miscounted).toMatch(/shows \d+ people, not between \d+ and \d+/);
  }
});

test('an answer that still waits is found', () => {
  const waiting = falsified((outcome) => {
    first(present(outcome).tabs).pending = 1;
  });
  expect(waiting).toContain('1 answers still wait');
});

test('a run that was opened again, closed late, or never, is found', () => {
  const again = falsified(({ changes }) => {
    const closing = changes.findLast(({ what, after }) => what === 'run' && after?.closed_at);
    changes.push({
      at: Date.now(),
      what: 'run',
      before: closing?.after ?? null,
      after: closing?.before ?? null,
    });
  });
  expect(again).toContain('was opened again');
  const closedAt = (moment: (run: { closesAt: number }) => number | null) =>
    falsified(({ runs }) => {
      for (const run of runs) {
        if (run.closesAt !== null) run.closedAt = moment({ closesAt: run.closesAt });
      }
    });
  expect(closedAt(({ closesAt }) => closesAt + 9_000)).toContain('5500 ms too late');
  expect(closedAt(() => null)).toContain('was never closed');
});

test('a version that jumps is found', () => {
  const jumped = falsified(({ changes }) => {
    const step = changes.findLast(({ what, before }) => what === 'session' && before);
    if (step?.after) step.after.version = 99;
  });
  expect(jumped).toMatch(/went from \d+ to 99/);
});

test('a row that somebody takes away during the class is found', () => {
  expect(robbed.complaints.join('\n')).toContain('acknowledged, and not stored');
});
