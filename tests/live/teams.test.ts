import { afterEach, expect, it } from 'vitest';
import type { TeamSettings } from '@/domain/teams/team-settings';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { readReport } from '@/server/queries/report';
import { peopleTable } from '@/server/queries/report-table';
import type { Phone } from '../support/live-client';
import { answer, openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
afterEach(() => live.close());

async function open(teams: Partial<TeamSettings>) {
  const names = ['Circle', 'Triangle'];
  live = await openLiveSession({ speed: false, teams: { way: 'random', names, ...teams } });
}

/** Comes in with a wish, as the join screen sends it. */
async function join(nickname: string, wish: object = {}) {
  const client = live.connect({}) as Phone['client'];
  const ack = await client.send('session:join', { code: live.code, nickname, ...wish });
  if (ack.ok) client.views.push(ack.view as Phone['client']['view']);
  return { client, ack, token: ack.token as string, participantId: ack.participantId as never };
}

const teamOf = ({ client }: Pick<Phone, 'client'>) => client.view.me.team?.name;

it('random teams stay even, also when a whole room comes at once', async () => {
  await open({});
  const phones = await Promise.all(
    Array.from({ length: 11 }, (_, index) => live.phone(`P${index}`)),
  );
  const inCircle = phones.filter((phone) => teamOf(phone) === 'Circle').length;
  expect([5, 6]).toContain(inCircle);
});

it('chosen teams are asked for at the door, and one must be chosen', async () => {
  await open({ way: 'chosen' });
  const visitor = live.connect({});
  expect(await visitor.send('session:knock', { code: live.code })).toMatchObject({
    ...{ ok: true, mode: 'live', teams: ['Circle', 'Triangle'], shared: true },
  });
  expect((await join('Ada')).ack.code).toBe('team-missing');
  expect((await join('Ada', { team: 2 })).ack.code).toBe('team-missing');
  expect(teamOf(await join('Ada', { team: 1 }))).toBe('Triangle');
});

it('a list decides by the nickname, and a typo keeps nobody out', async () => {
  const members = [
    { nickname: 'Ada', team: 1 },
    { nickname: 'Bo', team: 1 },
  ];
  await open({ way: 'list', members });
  expect(teamOf(await join('ADA', { team: 0 }))).toBe('Triangle');
  expect(teamOf(await join('bo'))).toBe('Triangle');
  expect(teamOf(await join('Bob'))).toBe('Circle');
});

it('a team has the mean of its members, on stage, phones and host, also after a return', async () => {
  await open({ way: 'chosen' });
  const host = await live.host();
  const stage = await live.stage();
  const right = await join('Right', { team: 0 });
  const silent = await join('Silent', { team: 0 });
  const shared = await join('Table 4', { team: 1, people: 3 });
  const wrong = await join('Wrong', { team: 1 });
  const runId = await openRun(host, 'quiz');
  await answer(right, runId, [1]);
  await answer(shared, runId, [1]);
  await answer(wrong, runId, [0]);
  await host.send('run:reveal');
  expect((await silent.client.until(({ phase }) => phase === 'revealed')).teams).toBeUndefined();
  await host.send('leaderboard:show');
  const board = [
    { team: 1, name: 'Triangle', people: 4, score: 750, rank: 1 },
    { team: 0, name: 'Circle', people: 2, score: 500, rank: 2 },
  ];
  const onStage = await stage.until(({ phase }) => phase === 'leaderboard');
  expect(onStage.teams).toMatchObject(board);
  const onPhone = await silent.client.until(({ phase }) => phase === 'leaderboard');
  expect(onPhone.teams).toMatchObject(board);
  const back = await live.resume(shared.token);
  expect(back.view.me.team).toEqual({ team: 1, name: 'Triangle', people: 3 });
  const hostView = await host.until(({ phase }) => phase === 'leaderboard');
  expect(hostView.people.find(({ nickname }) => nickname === 'Table 4')?.team?.people).toBe(3);
  const report = await readReport(live.database, LOCAL_OWNER, live.sessionId);
  const [heading = [], first = []] = report ? peopleTable(report) : [];
  expect(first[heading.indexOf('Team')]).toBe('Circle');
});

it('the host moves somebody to another team, which exists', async () => {
  await open({ way: 'chosen' });
  const host = await live.host();
  const phone = await join('Ada', { team: 0 });
  const { participantId } = phone;
  expect(await host.send('participant:team', { participantId, team: 5 })).toMatchObject({
    code: 'unknown-team',
  });
  expect(await host.send('participant:team', { participantId: 'none', team: 1 })).toMatchObject({
    code: 'unknown-participant',
  });
  expect(await host.send('participant:team', { participantId, team: 1 })).toMatchObject({
    ok: true,
  });
  expect((await phone.client.until(({ me }) => me.team?.team === 1)).me.team?.name).toBe(
    'Triangle',
  );
});

it('without teams nothing is asked, stored or said of them', async () => {
  live = await openLiveSession();
  const visitor = live.connect({});
  expect(await visitor.send('session:knock', { code: live.code })).toMatchObject({
    ...{ teams: null, shared: false },
  });
  const phone = await join('Ada', { team: 1, people: 5 });
  expect(phone.client.view.me).not.toHaveProperty('team');
  const host = await live.host();
  expect(host.view).not.toHaveProperty('teams');
  expect(
    await host.send('participant:team', { participantId: phone.participantId, team: 0 }),
  ).toMatchObject({ code: 'unknown-team' });
});
