import type { LectureId, SessionId } from '@/domain/ids';
import { sessionSettings } from '@/domain/settings';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import type { ServerConfig } from '@/server/config';
import type { Caps } from '@/server/live/caps';
import type { Database } from '@/server/store/database';
import { createLecture } from '@/server/store/lectures';
import { createSession } from '@/server/store/sessions';
import { createTestDatabase } from './database';
import { type AnyAck, type Host, LiveClient, type Phone, type Stage } from './live-client';
import { HOST_TOKEN, startLiveServer } from './live-server';
import { type SampleActivity, sampleActivityId, sampleDeck } from './sample-deck';

/** A lecture with the sample deck and a session of it, in the database. */
export async function makeSession(database: Database, settings: object = {}) {
  const lectureId: LectureId = await createLecture(database, LOCAL_OWNER, {
    title: 'Sample lecture',
    fileName: null,
    source: '# Sample lecture\n',
    encoding: { read: 'utf-8', repaired: null, restored: 0 },
    outline: [],
    doubts: [],
    unread: [],
    deck: sampleDeck(['cloud']),
  });
  const session = await createSession(database, {
    lectureId,
    title: 'Sample lecture',
    settings: sessionSettings.parse(settings),
  });
  return { lectureId, ...session };
}

/** A fresh database, a live server on it, and one session with everybody who wants to come. */
export async function openLiveSession(
  settings: object = {},
  config: Partial<ServerConfig> = {},
  caps: Partial<Caps> = {},
) {
  const testDatabase = await createTestDatabase();
  const server = await startLiveServer(testDatabase.url, 0, { config, caps });
  const session = await makeSession(server.database, settings);
  const clients: LiveClient[] = [];
  const connect = <Client extends LiveClient>(client: Client): Client => {
    clients.push(client as LiveClient);
    return client;
  };
  const at = (url: string) => guests(url, session, connect);

  return {
    ...session,
    ...at(server.url),
    at,
    /** Ways into another session on the same server. */
    into: (other: { sessionId: SessionId; code: string }) => guests(server.url, other, connect),
    databaseUrl: testDatabase.url,
    database: server.database,
    url: server.url,
    connect: (auth: Record<string, unknown>) => connect(new LiveClient(server.url, auth)),
    close: async () => {
      for (const client of clients) client.close();
      await server.close();
      await testDatabase.drop();
    },
  };
}

/** Ways into one session on one server. */
function guests(
  url: string,
  { sessionId, code }: { sessionId: SessionId; code: string },
  keep: <Client extends LiveClient>(client: Client) => Client,
) {
  const host = async (): Promise<Host> => {
    const client = keep(new LiveClient(url, { sessionId, hostToken: HOST_TOKEN }) as Host);
    await client.until(() => true);
    return client;
  };
  return {
    host,
    stage: async (): Promise<Stage> => {
      const client = keep(new LiveClient(url, { stage: code }) as Stage);
      await client.until(() => true);
      return client;
    },
    phone: async (nickname: string): Promise<Phone> => {
      const client = keep(new LiveClient(url, {}) as Phone['client']);
      const ack = await client.send('session:join', { code, nickname });
      if (!ack.ok) throw new Error(`${nickname} was refused: ${ack.code}`);
      client.views.push(ack.view as Phone['client']['view']);
      return { client, token: ack.token as string, participantId: ack.participantId as never };
    },
    /** Comes back with a token, as a phone does after a reload. */
    resume: async (token: string): Promise<Phone['client']> => {
      const client = keep(new LiveClient(url, { token }) as Phone['client']);
      await client.until(() => true);
      return client;
    },
  };
}

/** Opens an activity of the sample deck and gives its run's id. */
export async function openRun(
  host: Host,
  activity: SampleActivity,
  extra: object = {},
): Promise<string> {
  const ack = await host.send('run:open', { activityId: sampleActivityId(activity), ...extra });
  if (!ack.ok) throw new Error(`${activity} was not opened: ${ack.code}`);
  return ack.runId as string;
}

let answers = 0;

/** One answer, under an id of its own unless one is given. */
export function answer(
  { client }: Phone,
  runId: string,
  value: unknown,
  answerId = `answer-${++answers}`,
): Promise<AnyAck> {
  return client.send('answer:submit', { runId, answerId, answer: value });
}
