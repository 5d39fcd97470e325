import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PulseView } from '@/domain/voice/protocol';
import { readVoiceReport } from '@/server/queries/voice-report';
import { type Host, type Phone, until } from '../../support/live-client';
import { openLiveSession, openRun } from '../../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let host: Host;
beforeAll(async () => {
  live = await openLiveSession();
  host = await live.host();
});
afterAll(() => live.close());

const tap = ({ client }: Phone, feeling: string) => client.send('pulse:tap', { feeling });
const pulses = () =>
  host.received
    .filter((packet) => packet.startsWith('["pulse:line"'))
    .map((packet) => JSON.parse(packet)[1][0] as PulseView);
const stored = async () =>
  (await live.database.pool.query('SELECT feeling FROM pulse_tap ORDER BY id')).rows;

describe('the pulse', () => {
  test('of a quiet room is an empty line', async () => {
    const [first] = await until(() => pulses().length > 0 && pulses());
    expect(first?.line).toEqual([]);
  });

  test('is stored, told to hosts at their pace, and to nobody else', async () => {
    const stage = await live.stage();
    const people = await Promise.all(['Ada', 'Ben', 'Cleo', 'Dan'].map((name) => live.phone(name)));
    const [ada, ben, cleo] = people as [Phone, Phone, Phone];
    const before = pulses().length;
    await Promise.all(people.map((person) => tap(person, 'lost')));
    expect(await tap(ada, 'lost')).toMatchObject({ ok: true });
    expect(await tap(ben, 'too-fast')).toMatchObject({ ok: true });
    expect(await stored()).toHaveLength(5);
    const last = await until(() =>
      pulses().find(({ line }) => (line.at(-1)?.['too-fast'] ?? 0) > 0.9),
    );
    expect(last.line.at(-1)?.lost).toBeGreaterThan(2.8);
    expect(last.line.at(-1)?.lost).toBeLessThanOrEqual(3);
    expect(pulses().length - before).toBeLessThanOrEqual(3);
    for (const { received } of [stage, cleo.client]) {
      expect(received.join()).not.toContain('pulse:line');
    }
    expect(JSON.stringify(pulses())).not.toContain(ada.participantId);
  });

  test('stands by section in the review, from the rows alone', async () => {
    const ada = await live.phone('Late Ada');
    await openRun(host, 'poll');
    await tap(ada, 'too-slow');
    const { sections, line } = await readVoiceReport(live.database, live.sessionId);
    expect(sections).toMatchObject([
      { title: 'Sample', people: { lost: 4, 'too-fast': 1, 'too-slow': 1 } },
    ]);
    expect(line.length).toBeGreaterThan(1);
  });

  test('knows no other feelings, and nobody but phones', async () => {
    const ada = await live.phone('Bored Ada');
    expect(await tap(ada, 'bored')).toMatchObject({ code: 'bad-request' });
    expect(await host.send('pulse:tap', { feeling: 'lost' })).toMatchObject({ code: 'not-joined' });
  });
});

describe('reactions', () => {
  test('reach host and stage as sums, and a person only has a few of them', async () => {
    const stage = await live.stage();
    const ada = await live.phone('Glad Ada');
    const acks = await Promise.all(
      Array.from({ length: 12 }, () => ada.client.send('reaction:send', { reaction: 'aha' })),
    );
    // Twice as many pass when they fall on the turn of a window.
    expect(acks.filter(({ ok }) => ok).length).toBeLessThanOrEqual(10);
    expect(acks.filter(({ code }) => code === 'too-many-requests').length).toBeGreaterThan(0);
    for (const client of [stage, host]) {
      await until(() => client.received.some((packet) => packet.includes('reaction:sums')));
    }
    expect(ada.client.received.join()).not.toContain('reaction:sums');
    const { rows } = await live.database.pool.query(
      "SELECT table_name FROM information_schema.tables WHERE table_name LIKE '%reaction%'",
    );
    expect(rows).toEqual([]);
  });
});
