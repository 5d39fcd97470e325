import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StageView } from '@/domain/views';
import { until } from '../support/live-client';
import { answer, openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeEach(async () => {
  live = await openLiveSession();
});
afterEach(() => live.close());

type Words = { entries: { text: string; count: number; pinned: boolean }[] };
const words = (view: StageView) => (view.tally as Words | null)?.entries ?? [];

async function saidByThree() {
  const host = await live.host();
  const stage = await live.stage();
  const runId = await openRun(host, 'cloud');
  const said = ['Rude-thing', 'containers', 'Container', 'bullshit'];
  for (const [at, word] of said.entries()) {
    expect((await answer(await live.phone(`Guest ${at}`), runId, word)).ok).toBe(true);
  }
  await until(() => host.tallies.some(({ answered }) => answered === said.length));
  return { host, stage, runId };
}

describe('the entries of a word cloud', () => {
  it('reach the stage as the host wants them, and never what was hidden', async () => {
    const { host, stage } = await saidByThree();
    const edits = {
      hidden: ['rude-thing'],
      pinned: ['containers'],
      merged: [['container', 'containers']],
    };
    expect((await host.send('run:edit', { edits })).ok).toBe(true);
    await host.send('run:reveal');
    const revealed = await stage.until((view) => view.phase === 'revealed');
    expect(words(revealed)).toMatchObject([{ text: 'containers', count: 2, pinned: true }]);
    for (const word of ['Rude-thing', 'bullshit']) {
      expect(stage.received.join().toLowerCase()).not.toContain(word.toLowerCase());
    }
    const own = await host.until((view) => view.phase === 'revealed');
    expect(JSON.stringify(own.tally)).toContain('Rude-thing');
    expect(own.run?.edits).toEqual(edits);
  });

  it('stay as they were edited for whoever comes later, and can be shown again', async () => {
    const { host } = await saidByThree();
    await host.send('run:edit', { edits: { hidden: ['containers', 'container'] } });
    await host.send('run:reveal');
    const late = await live.stage();
    expect(words(late.view).map(({ text }) => text)).toEqual(['Rude-thing']);
    await host.send('run:edit', { edits: {} });
    const shown = await late.until((view) => words(view).length === 3);
    expect(shown.phase).toBe('revealed');
  });

  it('are not edited by what is no edit', async () => {
    const { host } = await saidByThree();
    for (const payload of [{}, { edits: null }, { edits: { hidden: [1] } }, { edits: [] }]) {
      expect((await host.send('run:edit', payload)).code).toBe('bad-request');
    }
  });
});
