import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { toContractReport } from '@/server/queries/contract-report';
import { readReport } from '@/server/queries/report';
import { pulseTable, questionsTable } from '@/server/queries/voice-table';
import { openLiveSession, openRun } from '../../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

async function report() {
  const found = await readReport(live.database, LOCAL_OWNER, live.sessionId);
  if (!found) throw new Error('The report is missing.');
  return found;
}

test('a session in which nobody said anything has empty lists and tables of headings', async () => {
  const found = await report();
  expect(toContractReport(found)).toMatchObject({ questions: [], pulse: [] });
  expect(questionsTable(found.voice)).toHaveLength(1);
  expect(pulseTable(found.voice)).toHaveLength(1);
});

test('the report has what the room asked and how it felt, and nobody who did', async () => {
  const host = await live.host();
  const [ada, ben] = [await live.phone('Ada Lovelace'), await live.phone('Ben Nevis')];
  await openRun(host, 'poll');
  const ask = async (askId: string, text: string) => {
    const { question } = await ada.client.send('question:ask', { askId, text });
    return (question as { questionId: string }).questionId;
  };
  const asked = await ask('one', 'Why is the sky blue?');
  const hidden = await ask('two', '=1+1');
  await ben.client.send('question:list', {});
  await ben.client.send('question:vote', { questionId: asked, up: true });
  await host.send('question:mark', { questionId: asked, status: 'answered' });
  await host.send('question:mark', { questionId: hidden, status: 'hidden' });
  const gone = await ask('three', 'Never mind');
  await ada.client.send('question:withdraw', { questionId: gone });
  await ben.client.send('pulse:tap', { feeling: 'lost' });

  const found = await report();
  const { questions, pulse } = toContractReport(found);
  const askedAt = expect.any(Number);
  expect(questions).toEqual([
    {
      questionId: asked,
      text: 'Why is the sky blue?',
      votes: 1,
      readers: 1,
      status: 'answered',
      askedAt,
    },
    { questionId: hidden, text: '=1+1', votes: 0, readers: 1, status: 'hidden', askedAt },
  ]);
  const people = { lost: 1, 'too-fast': 0, 'too-slow': 0 };
  expect(pulse).toEqual([{ section: 'Sample', from: expect.any(Number), people }]);
  expect(questionsTable(found.voice)).toEqual([
    ['Question', 'Votes', 'Read by', 'Became', 'Asked at'],
    ['Why is the sky blue?', 1, 1, 'answered', expect.stringMatching(/^\d{4}-\d\d-\d\dT/)],
    ['=1+1', 0, 1, 'hidden', expect.stringMatching(/^\d{4}-\d\d-\d\dT/)],
  ]);
  expect(pulseTable(found.voice)).toEqual([
    ['Section', 'From', 'Lost', 'Too fast', 'Too slow'],
    ['Sample', expect.stringMatching(/^\d{4}-\d\d-\d\dT/), 1, 0, 0],
  ]);
  const said = JSON.stringify([questions, pulse, found.voice]);
  for (const who of ['Ada', 'Ben', ada.participantId, ben.participantId]) {
    expect(said).not.toContain(who);
  }
});

test('the report has all questions, also of a room that asked more than a host can see', async () => {
  await live.database.pool.query(
    `INSERT INTO question (id, session_id, participant_id, ask_id, text, status, opened_at)
     SELECT 'many-' || n, $1, (SELECT id FROM participant WHERE session_id = $1 LIMIT 1),
       'many-' || n, 'Question ' || n, 'open', clock_timestamp()
     FROM generate_series(1, 500) AS n`,
    [live.sessionId],
  );
  expect((await report()).voice.questions).toHaveLength(502);
});
