import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Slide } from '@/domain/slide';
import { readNotes } from '@/lecture/outline/notes';
import { makeSlides } from '@/lecture/slides/make-slides';
import { replaceSlides } from '@/server/store/slides';
import { startLiveServer } from '../support/live-server';
import { openLiveSession, openRun } from '../support/live-session';

const NOTES = `## One

Shown first. *(Whispered.)*

## Two

\`\`\`js {1|2}
a
b
\`\`\`

## Three

The last.
`;

let live: Awaited<ReturnType<typeof openLiveSession>>;
let slides: Slide[];
const idOf = (at: number) => slides[at]?.id;

beforeEach(async () => {
  live = await openLiveSession({ slides: true });
  slides = makeSlides(readNotes(NOTES), []);
  await replaceSlides(live.database, live.lectureId, 'test', slides);
});
afterEach(() => live.close());

describe('slides', () => {
  test('are shown to stage and host, without the lecturer’s notes', async () => {
    const host = await live.host();
    const stage = await live.stage();
    expect(await host.send('slide:show', { slideId: idOf(0) })).toMatchObject({ version: 2 });
    const view = await stage.until(({ slide }) => slide?.slide.id === idOf(0));
    expect(view).toMatchObject({ phase: 'lobby', slide: { place: 'full', step: 0 } });
    await host.until(({ slide }) => slide?.slide.title === 'One');
    expect(stage.received.join()).not.toContain('Whispered');
  });

  test('go through the steps of their code, and no further', async () => {
    const host = await live.host();
    await host.send('slide:show', { slideId: idOf(1), step: 9 });
    expect((await host.until(({ slide }) => slide !== null)).slide?.step).toBe(1);
  });

  test('that the notes do not have are refused', async () => {
    const host = await live.host();
    expect(await host.send('slide:show', { slideId: 'nothing' })).toMatchObject({
      code: 'unknown-slide',
    });
    expect(await host.send('slide:place', { place: 'corner' })).toMatchObject({
      code: 'wrong-phase',
    });
  });

  test('bring phones to look up once; the slides after that are not sent to them', async () => {
    const host = await live.host();
    const ada = await live.phone('Ada');
    await host.send('slide:show', { slideId: idOf(0) });
    await ada.client.until(({ watching }) => watching);
    const sent = ada.client.received.length;
    for (const at of [1, 2, 0]) await host.send('slide:show', { slideId: idOf(at) });
    const run = await openRun(host, 'quiz');
    const view = await ada.client.until((next) => next.run?.runId === run);
    expect(ada.client.received.length).toBe(sent + 1);
    expect(view).toMatchObject({ version: 6, follows: 2, watching: false, phase: 'open' });
  });

  test('stand beside an open question, which goes on', async () => {
    const host = await live.host();
    const stage = await live.stage();
    const ada = await live.phone('Ada');
    await openRun(host, 'quiz');
    await host.send('slide:show', { slideId: idOf(0) });
    const beside = await stage.until(({ slide }) => slide?.place === 'full');
    expect(beside).toMatchObject({ phase: 'open', slide: { withRun: true } });
    expect(ada.client.view).toMatchObject({ phase: 'open', watching: false });
    await host.send('slide:place', { place: 'corner' });
    await stage.until(({ slide }) => slide?.place === 'corner');
    await host.send('slide:place', { place: 'away' });
    expect((await stage.until(({ slide }) => slide === null)).phase).toBe('open');
  });

  test('start the clock of the plan', async () => {
    const host = await live.host();
    expect(host.view.startedAt).toBeNull();
    await host.send('slide:show', { slideId: idOf(0) });
    const first = (await host.until(({ startedAt }) => startedAt !== null)).startedAt;
    await host.send('slide:show', { slideId: idOf(1) });
    expect((await host.until(({ version }) => version === 3)).startedAt).toBe(first);
  });

  test('stay where they are when the server dies', async () => {
    const host = await live.host();
    await host.send('slide:show', { slideId: idOf(1), step: 1 });
    const again = await startLiveServer(live.databaseUrl, 0);
    const { stage } = live.at(again.url);
    const view = (await stage()).view;
    expect(view.slide).toMatchObject({ slide: { id: idOf(1) }, step: 1, place: 'full' });
    await again.close();
  });

  test('are passed by when the host wants only the questions', async () => {
    const host = await live.host();
    expect(host.view.settings.slides).toBe(true);
    await host.send('session:slides', { slides: false });
    await host.until(({ settings }) => !settings.slides);
  });
});
