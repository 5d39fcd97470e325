import { expect, it } from 'vitest';
import { ownerId, sessionId } from '@/domain/ids';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { type RecordedRun, recordSession } from '@/tests/support/recorded-session';
import { sampleActivityId } from '@/tests/support/sample-deck';
import { sharedDatabase } from '@/tests/support/shared-database';
import { removeParticipant } from '../store/participants';
import { toContractReport } from './contract-report';
import { type Report, readReport } from './report';
import { peopleTable, reportName, runsTable } from './report-table';

const database = sharedDatabase();

const CLASS: RecordedRun[] = [
  { activity: 'poll', answers: { Ada: [0], Bela: [1] } },
  { activity: 'quiz', answers: { Ada: [0], Bela: [1] } },
  { activity: 'quiz', round: 2, answers: { Ada: [1], Bela: [0] } },
  { activity: 'lines', answers: { Ada: [0, 1], Cleo: [2] } },
  { activity: 'second', answers: { Ada: [0, 2] }, revealed: false },
];

async function report(names = ['Ada', 'Bela', 'Cleo']): Promise<Report> {
  const { sessionId } = await recordSession(database(), names, CLASS);
  const found = await readReport(database(), LOCAL_OWNER, sessionId);
  if (!found) throw new Error('The report is missing.');
  return found;
}

it('sums up every run with the tally of its type', async () => {
  const { runs } = await report();
  expect(runs.map(({ number, answered, right, key }) => [number, answered, right, key])).toEqual([
    [1, 2, null, null],
    [2, 2, 1, 'B'],
    [3, 2, 1, 'B'],
    [4, 2, 1, 'line 1, something is missing'],
    [5, 1, 1, 'A, C'],
  ]);
  expect(runs[0]?.tally).toEqual({ counts: [1, 1], answered: 2 });
  expect(runs[3]?.tally).toMatchObject({ lines: [1, 1, 0], missing: 1, answered: 2 });
});

it('scores the latest revealed round of each activity, best first', async () => {
  const { people } = await report();
  expect(people.map(({ nickname, score, rank }) => [nickname, score, rank])).toEqual([
    ['Ada', 2000, 1],
    ['Bela', 0, 2],
    ['Cleo', 0, 2],
  ]);
  expect(people[0]?.answers.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['A', 'B', 'line 1, something is missing', 'A, C']),
  );
});

it('knows which round counts, and who moved between two', async () => {
  const { runs } = await report();
  expect(runs.map(({ replaced }) => replaced)).toEqual([false, true, false, false, false]);
  expect(runs.map(({ moves }) => moves !== null)).toEqual([false, false, true, false, false]);
  const one = { rightRight: 0, rightWrong: 1, wrongRight: 1, wrongWrong: 0 };
  expect(runs[2]?.moves).toEqual(one);
  const contract = toContractReport(await report());
  expect(contract.runs.map(({ replaced }) => replaced)).toEqual([false, true, false, false, false]);
});

it('does not count somebody who was removed', async () => {
  const { sessionId, person } = await recordSession(database(), ['Ada', 'Bela'], CLASS);
  await removeParticipant(database(), sessionId, person('Bela').participantId);
  const found = await readReport(database(), LOCAL_OWNER, sessionId);
  expect(found?.people.map(({ nickname }) => nickname)).toEqual(['Ada']);
  expect(found?.runs[0]?.tally).toEqual({ counts: [1, 0], answered: 1 });
});

it('is null for somebody else and for an unknown session', async () => {
  const { session } = await report();
  expect(await readReport(database(), ownerId.parse('stranger'), session.sessionId)).toBeNull();
  expect(await readReport(database(), LOCAL_OWNER, sessionId.parse('nothing'))).toBeNull();
});

it('spells the report as the contract does', async () => {
  const contract = toContractReport(await report());
  expect(contract.runs[1]).toMatchObject({
    activityId: sampleActivityId('quiz'),
    ...{ round: 1, type: 'choice', prompt: 'Which part decides what runs next?' },
    ...{ answered: 2, correct: 1, tally: { counts: [1, 1, 0], answered: 2 } },
  });
  expect(contract.participants[0]).toMatchObject({ nickname: 'Ada', score: 2000, rank: 1 });
  expect(contract.participants[0]?.answers).toContainEqual(
    expect.objectContaining({
      ...{ runId: contract.runs[2]?.runId, answer: [1], verdict: 'right', points: 1000 },
      receivedAt: Date.UTC(2026, 10, 24, 9, 30),
    }),
  );
});

it('makes a table of people and runs', async () => {
  const found = await report();
  const [headings, ada] = peopleTable(found);
  expect(headings?.slice(0, 8)).toEqual([
    ...['Rank', 'Name', 'Points', 'Right', 'Questions', 'Answered'],
    '1. Who has lost data?',
    '2. Which part decides what runs next? (round 1, does not count)',
  ]);
  expect(headings).toContain('2. Which part decides what runs next? (round 1, does not count)');
  expect(headings).toContain('3. Which part decides what runs next? (round 2)');
  expect(ada?.slice(0, 10)).toEqual([1, 'Ada', 2000, 3, 3, 5, 'A', 'A', 'wrong', 0]);
  expect(peopleTable(found).every((row) => row.length === headings?.length)).toBe(true);
  expect(runsTable(found)).toHaveLength(6);
  expect(reportName(found)).toMatch(/^Sample lecture \d{4}-\d\d-\d\d$/);
});
