import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type HostQuestion,
  isOnStage,
  type ListedQuestion,
  type PinnedQuestion,
} from '@/domain/voice/questions';
import { readNotes } from '@/lecture/outline/notes';
import { makeSlides } from '@/lecture/slides/make-slides';
import { replaceSlides } from '@/server/store/slides';
import { type Host, type LiveClient, type Phone, until } from '../../support/live-client';
import { makeSession, openLiveSession, openRun } from '../../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let host: Host;
let people = 0;
beforeAll(async () => {
  live = await openLiveSession();
  host = await live.host();
});
afterAll(() => live.close());

/** With a phone that is put away after the test: it reads nothing of the next one. */
async function somebody(nickname = `Person ${++people}`): Promise<Phone> {
  const phone = await live.phone(nickname);
  present.push(phone);
  return phone;
}
const present: Phone[] = [];
afterEach(async () => {
  const here = present.splice(0).filter(({ client }) => client.socket.connected);
  await Promise.all(here.map(({ client }) => client.send('question:leave', {})));
});
let asks = 0;
const ask = ({ client }: Phone, text: string, askId = `ask-${++asks}`) =>
  client.send('question:ask', { askId, text });
const setVoice = (voice: object) => host.send('session:voice', { voice });

/** The latest that a client heard under a name. */
function heard<Fact>(client: LiveClient | Host | Phone['client'], event: string): Fact | undefined {
  const packet = client.received.findLast((text) => text.startsWith(`["${event}"`));
  return packet && JSON.parse(packet)[1][0];
}
const queue = () => heard<{ questions: HostQuestion[] }>(host, 'question:queue')?.questions ?? [];
const inQueue = (text: string, fits: (question: HostQuestion) => boolean = () => true) =>
  until(() => queue().find((question) => question.text === text && fits(question)));
async function list({ client }: Phone) {
  const ack = await client.send('question:list', {});
  return ack as unknown as { questions: ListedQuestion[]; own: unknown[]; voted: string[] };
}

beforeEach(() => setVoice({ questions: 'open' }));

describe('a question', () => {
  test('is stored before it is acknowledged, and reaches the host and who reads, not the others', async () => {
    const [ada, ben, cleo] = [await somebody(), await somebody(), await somebody()];
    await list(ben);
    const ack = await ask(ada, '  Why is\n the sky blue? ');
    expect(ack).toMatchObject({ ok: true, question: { status: 'open' } });
    const { rows } = await live.database.pool.query('SELECT text FROM question WHERE id = $1', [
      (ack.question as { questionId: string }).questionId,
    ]);
    expect(rows).toEqual([{ text: 'Why is the sky blue?' }]);
    await inQueue('Why is the sky blue?');
    await until(() => heard<{ questions: ListedQuestion[] }>(ben.client, 'question:list'));
    expect(cleo.client.received.join()).not.toContain('sky');
  });

  test('of the same ask is one, however often it is sent', async () => {
    const ada = await somebody();
    const first = await ask(ada, 'Once?', 'the-same');
    const again = await ask(ada, 'Once more?', 'the-same');
    expect(again.question).toEqual(first.question);
    expect((await list(ada)).own).toHaveLength(1);
  });

  test('is the last of three at a time, also when two devices ask at once', async () => {
    const ada = await somebody();
    const tablet = await live.resume(ada.token);
    const asked = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((place) =>
        (place % 2 ? ada.client : tablet).send('question:ask', {
          askId: `crowd-${place}`,
          text: `Question ${place}?`,
        }),
      ),
    );
    expect(asked.filter(({ ok }) => ok)).toHaveLength(3);
    expect(asked.find(({ ok }) => !ok)?.code).toBe('too-many-questions');
    const { own } = (await list(ada)) as { own: { questionId: string }[] };
    expect(
      await ada.client.send('question:withdraw', { questionId: own[0]?.questionId }),
    ).toMatchObject({ ok: true });
    expect(await ask(ada, 'A new one?')).toMatchObject({ ok: true });
  });

  test('that was answered makes room, one that was hidden does not', async () => {
    const ada = await somebody();
    const texts = ['Hide 1?', 'Hide 2?', 'Answer 3?'];
    for (const text of texts) await ask(ada, text);
    for (const text of texts) {
      const { questionId } = await inQueue(text);
      const status = text.startsWith('Hide') ? 'hidden' : 'answered';
      await host.send('question:mark', { questionId, status });
    }
    expect(await ask(ada, 'Fourth?')).toMatchObject({ ok: true });
    expect(await ask(ada, 'Fifth?')).toMatchObject({ code: 'too-many-questions' });
    const { questionId } = await inQueue('Hide 1?');
    expect(await ada.client.send('question:withdraw', { questionId })).toMatchObject({
      code: 'unknown-question',
    });
  });

  test('says to nobody who asked it', async () => {
    const secretive = await somebody('Secretive');
    const ben = await somebody();
    await ask(secretive, 'Who am I?');
    await inQueue('Who am I?');
    const questions = await list(ben);
    const told = JSON.stringify([queue(), questions]);
    expect(told).toContain('Who am I?');
    expect(told).not.toContain('Secretive');
    expect(told).not.toContain(secretive.participantId);
  });
});

describe('a vote', () => {
  test('counts once for each person, can be taken back, and is not for oneself', async () => {
    const [ada, ben, cleo] = [await somebody(), await somebody(), await somebody()];
    const { question } = await ask(ada, 'Votes?');
    const { questionId } = question as { questionId: string };
    const vote = ({ client }: Phone, up: boolean) =>
      client.send('question:vote', { questionId, up });
    expect(await vote(ada, true)).toMatchObject({ code: 'own-question' });
    await Promise.all([vote(ben, true), vote(ben, true), vote(cleo, true)]);
    await inQueue('Votes?', ({ votes }) => votes === 2);
    expect((await list(ben)).voted).toContain(questionId);
    await vote(ben, false);
    await inQueue('Votes?', ({ votes }) => votes === 1);
    await host.send('participant:remove', { participantId: cleo.participantId });
    await inQueue('Votes?', ({ votes }) => votes === 0);
  });

  test('is weighed by those who have had the question before their eyes', async () => {
    const [ada, ben, cleo] = [await somebody(), await somebody(), await somebody()];
    await list(cleo);
    await cleo.client.send('question:leave', {});
    const { question } = await ask(ada, 'Read?');
    await list(ben);
    await ben.client.send('question:vote', { ...(question as object), up: true });
    await inQueue('Read?', ({ votes, readers }) => votes === 1 && readers === 1);
  });

  test('for a question of another session, a hidden or an unknown one is refused', async () => {
    const ada = await somebody();
    const { question } = await ask(ada, 'Ours?');
    const { questionId } = question as { questionId: string };
    const { code } = await makeSession(live.database);
    const outside = live.connect({});
    await outside.send('session:join', { code, nickname: 'Outside' });
    expect(await outside.send('question:vote', { questionId, up: true })).toMatchObject({
      code: 'unknown-question',
    });
    await host.send('question:mark', { questionId, status: 'hidden' });
    const ben = await somebody();
    expect(await ben.client.send('question:vote', { questionId, up: true })).toMatchObject({
      code: 'unknown-question',
    });
  });
});

describe('moderated', () => {
  beforeEach(() => setVoice({ questions: 'moderated' }));

  test('a question waits for the host, and its author hears what became of it', async () => {
    const [ada, ben] = [await somebody(), await somebody()];
    await list(ben);
    expect(await ask(ada, 'May I?')).toMatchObject({ question: { status: 'waiting' } });
    const { questionId, status } = await inQueue('May I?');
    expect(status).toBe('waiting');
    expect((await list(ben)).questions.map(({ text }) => text)).not.toContain('May I?');
    await host.send('question:mark', { questionId, status: 'open' });
    await until(() => ada.client.received.some((packet) => /question:own.*"open"/.test(packet)));
    await until(() =>
      heard<{ questions: ListedQuestion[] }>(ben.client, 'question:list')?.questions.some(
        ({ text }) => text === 'May I?',
      ),
    );
  });
});

describe('pinned', () => {
  test('a question is on the stage until the session goes on', async () => {
    const ada = await somebody();
    const stage = await live.stage();
    await ask(ada, 'Big?');
    const { questionId } = await inQueue('Big?');
    await host.send('question:pin', { questionId });
    const pinned = () => heard<{ pinned: PinnedQuestion | null }>(stage, 'question:pinned')?.pinned;
    const found = await until(() => pinned());
    expect(found).toMatchObject({
      text: 'Big?',
      during: { phase: 'lobby', runId: null, slide: null },
    });
    const late = await live.stage();
    await until(() => late.received.some((packet) => packet.includes('Big?')));
    await host.send('question:pin', { questionId: null });
    await until(() => pinned() === null);
    await openRun(host, 'poll');
    await host.send('question:pin', { questionId });
    await until(() => pinned()?.during.phase === 'open');
    await host.send('question:mark', { questionId, status: 'answered' });
    await until(() => pinned() === null);
  });

  test('a question leaves the stage with the slide beside which it was pinned', async () => {
    const slides = makeSlides(readNotes('## One\n\nA.\n\n```js {1|2}\na\nb\n```\n'), []);
    await replaceSlides(live.database, live.lectureId, 'test', slides);
    const slideId = slides[0]?.id;
    const ada = await somebody();
    const stage = await live.stage();
    const go = async (event: 'slide:show' | 'slide:place', payload: object) => {
      const { version } = await host.send(event, payload);
      return stage.until((view) => view.version === version);
    };
    await go('slide:show', { slideId });
    await ask(ada, 'Beside a slide?');
    const { questionId } = await inQueue('Beside a slide?');
    const pin = async () => {
      await host.send('question:pin', { questionId: null });
      await inQueue('Beside a slide?', ({ pinned }) => pinned === null);
      await host.send('question:pin', { questionId });
      return (await inQueue('Beside a slide?', ({ pinned }) => pinned !== null)).pinned;
    };
    const first = await pin();
    expect(isOnStage(first, stage.view)).toBe(true);
    expect(isOnStage(first, await go('slide:show', { slideId, step: 1 }))).toBe(false);
    const second = await pin();
    expect(isOnStage(second, stage.view)).toBe(true);
    expect(isOnStage(second, await go('slide:place', { place: 'away' }))).toBe(false);
    expect(isOnStage(await pin(), stage.view)).toBe(true);
  });
});

describe('switched off', () => {
  test('nothing is taken, and phones are told', async () => {
    const ada = await somebody();
    await setVoice({ questions: 'off', pulse: false, reactions: false });
    await ada.client.until((view) => view.voice.questions === 'off');
    for (const [event, payload] of [
      ['question:ask', { askId: 'off', text: 'Now?' }],
      ['question:list', {}],
      ['question:vote', { questionId: 'none', up: true }],
      ['pulse:tap', { feeling: 'lost' }],
      ['reaction:send', { reaction: 'aha' }],
    ] as const) {
      expect(await ada.client.send(event, payload), event).toMatchObject({ code: 'voice-off' });
    }
  });

  test('only the host may switch, mark and pin', async () => {
    const ada = await somebody();
    for (const event of ['session:voice', 'question:mark', 'question:pin']) {
      expect(await ada.client.send(event, {}), event).toMatchObject({ code: 'not-host' });
    }
    expect(await host.send('question:ask', { askId: 'host', text: 'Me?' })).toMatchObject({
      code: 'not-joined',
    });
  });
});
