import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesRules } from '@/activities/lines/rules';
import { activityId } from '@/domain/ids';
import { withFormulas } from '@/lecture/formulas/with-formulas';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { addActivity } from '@/server/store/activities';
import type { LiveClient } from '../support/live-client';
import { answer, openLiveSession, openRun } from '../support/live-session';
import { KEY_PARTS, type SampleActivity } from '../support/sample-deck';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

function leaksOf(client: { received: string[] }): string[] {
  const everything = client.received.join('\n');
  return KEY_PARTS.filter((part) => everything.includes(part));
}

describe('before the reveal', () => {
  it.each<[SampleActivity, unknown]>([
    ['quiz', [1]],
    ['second', [0, 2]],
    ['lines', [1, 0]],
  ])(
    'nothing of the key of %s reaches a phone or the stage, in any event',
    async (activity, value) => {
      const host = await live.host();
      const phone = await live.phone(`Early ${activity}`);
      const stage = await live.stage();
      const runId = await openRun(host, activity);
      await host.send('run:live', { live: true });
      await answer(phone, runId, value);
      await host.send('run:pause');
      await host.send('run:resume');
      const late = await live.phone(`Late ${activity}`);
      const back = await live.resume(phone.token);
      const secondStage = await live.stage();
      await host.send('run:close');
      for (const client of [phone.client, late.client, back]) await client.send('session:refresh');
      await stage.until((view) => view.phase === 'closed' && view.run?.runId === runId);

      // Earlier runs of this test have been revealed: only this run's packets may be looked at.
      const fresh = (client: LiveClient | { received: string[] }) => ({
        received: client.received.filter((packet) => packet.includes(runId)),
      });
      for (const client of [phone.client, late.client, back, stage, secondStage]) {
        expect(fresh(client as LiveClient).received.length).toBeGreaterThan(0);
        expect(leaksOf(fresh(client as LiveClient))).toEqual([]);
      }
      for (const { view } of [phone.client, back]) {
        expect(view.me).toMatchObject({ verdict: null, points: null });
        expect(view.result).toBeNull();
      }

      await host.send('run:reveal');
      const revealed = await phone.client.until((view) => view.phase === 'revealed');
      expect(revealed.run?.config).toHaveProperty(activity === 'lines' ? 'problems' : 'correct');
      expect(revealed.me.verdict).toBe('right');
    },
  );

  it('no formula of what is wrong with lines reaches a phone or the stage', async () => {
    const id = activityId.parse('formulas-of-problems');
    const config = withFormulas(
      linesRules.config.parse({
        prompt: 'What is $\\beta$, and what is wrong?',
        code: { language: 'python', text: 'a = 1\nb = a' },
        problems: [
          { text: 'It is $\\alpha+1$.', explanation: 'See $\\gamma$.', lines: [1] },
          { text: 'Nobody adds $\\delta$.', lines: null },
        ],
      }),
    );
    expect(Object.keys(config.formulas ?? {})).toHaveLength(4);
    await addActivity(live.database, LOCAL_OWNER, live.lectureId, {
      ...{ id, type: 'lines', version: linesRules.version, config, contentHash: 'formulas' },
      ...{ origin: 'written', line: 0, lineEnd: 0, section: '', status: 'kept' },
      ...{ rule: 'test', reason: 'made for a test' },
    });
    const host = await live.host();
    const [phone, stage] = [await live.phone('Formal'), await live.stage()];
    const { runId } = await host.send('run:open', { activityId: id });
    await answer(phone, runId as string, [2]);
    await host.send('run:close');
    const closed = await phone.client.until((view) => view.phase === 'closed');
    await stage.until((view) => view.phase === 'closed' && view.run?.runId === runId);
    expect(Object.keys(closed.run?.config.formulas ?? {})).toEqual(['$\\beta$']);
    for (const client of [phone.client, stage]) {
      const fresh = client.received.filter((packet) => packet.includes(runId as string));
      expect(fresh.length).toBeGreaterThan(0);
      expect(fresh.join('\n')).not.toMatch(/alpha|gamma|delta|α|γ|δ/);
    }
    await host.send('run:reveal');
    const revealed = await phone.client.until((view) => view.phase === 'revealed');
    expect(Object.keys(revealed.run?.config.formulas ?? {})).toHaveLength(4);
  });

  it('a score does not move by an answer that has not been revealed', async () => {
    const host = await live.host();
    const phone = await live.phone('Patient');
    const before = phone.client.view.me.score;
    const runId = await openRun(host, 'quiz');
    await answer(phone, runId, [1]);
    await host.send('run:close');
    const closed = await phone.client.until((view) => view.phase === 'closed');
    expect(closed.me.score).toBe(before);
    await host.send('run:reveal');
    const revealed = await phone.client.until((view) => view.phase === 'revealed');
    expect(revealed.me.score).toBeGreaterThan(before);
  });

  it('nobody sees what somebody else answered', async () => {
    const host = await live.host();
    const phone = await live.phone('Curious');
    const other = await live.phone('Private');
    const runId = await openRun(host, 'quiz');
    await answer(other, runId, [2]);
    await host.send('run:reveal');
    await phone.client.until((view) => view.phase === 'revealed');
    expect(phone.client.received.join('\n')).not.toContain(other.participantId);
  });
});
