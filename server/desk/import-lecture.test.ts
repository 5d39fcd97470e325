import { expect, it } from 'vitest';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { sharedDatabase } from '@/tests/support/shared-database';
import { findLecture } from '../store/lectures';
import { deckOf, markdownOf } from './deck-of';
import { importAgain } from './import-again';
import { importLecture } from './import-lecture';
import { previewLecture } from './preview-lecture';

const database = sharedDatabase();
const bytes = (text: string) => new TextEncoder().encode(text);

const NOTES = `# Signals

## Asking nicely

> "Raise your hand: who has used kill -9 in anger?"

## Asking again

> "Raise your hand: who has met a zombie process?"
`;

const all = { fileName: 'signals.md', keep: null };

async function imported(text = NOTES, options: Parameters<typeof importLecture>[3] = all) {
  const result = await importLecture(database(), LOCAL_OWNER, bytes(text), options);
  if (!result.ok) throw new Error(result.message);
  return result;
}

async function stored(id: Awaited<ReturnType<typeof imported>>['id']) {
  const lecture = await findLecture(database(), LOCAL_OWNER, id);
  if (!lecture) throw new Error('The lecture was not stored.');
  return lecture;
}

it('shows the same deck before and after it is saved', async () => {
  const preview = previewLecture(bytes(NOTES), 'signals.md');
  const { id, deck } = await imported();
  expect(preview.ok && preview.deck).toEqual(deck);
  expect(deck.activities.map(({ type, line }) => [type, line])).toEqual([
    ['choice', 5],
    ['choice', 9],
  ]);
  expect(deckOf(await stored(id))).toEqual(deck);
});

it('saves nothing for a preview', async () => {
  const before = await database().prisma.lecture.count();
  previewLecture(bytes(NOTES), 'signals.md');
  expect(await database().prisma.lecture.count()).toBe(before);
});

it('keeps the notes as they were given', async () => {
  const { id } = await imported();
  expect(await stored(id)).toMatchObject({
    ...{ title: 'Signals', fileName: 'signals.md', source: NOTES },
    encoding: { repaired: null },
  });
});

it('leaves out what was not chosen, and forgets none of it', async () => {
  const [, second] = (await imported()).deck.activities;
  const { id } = await imported(NOTES, { ...all, keep: [second?.id ?? ''] });
  const lecture = await stored(id);
  expect(lecture.deck.map(({ status }) => status)).toEqual(['dismissed', 'kept']);
  expect(deckOf(lecture).activities.map(({ line }) => line)).toEqual([9]);
  expect(markdownOf(lecture)).not.toContain('in anger');
});

it('offers drafts beside the deck until they are taken', async () => {
  const notes = `${NOTES}\n## Names\n\n- **SIGTERM**: asks to end\n- **SIGKILL**: cannot be caught\n- **SIGHUP**: reads anew\n`;
  const { id, deck } = await imported(notes);
  const lecture = await stored(id);
  const offered = lecture.deck.filter(({ status }) => status === 'offered');
  expect(offered.map(({ origin }) => origin)).toEqual(['drafted', 'drafted']);
  expect(deck.activities.map(({ origin }) => origin)).toEqual(['found', 'found']);
  expect(deckOf(lecture)).toEqual(deck);

  const keep = [offered[1]?.id ?? ''];
  const chosen = await stored((await imported(notes, { ...all, keep })).id);
  expect(chosen.deck.map(({ status }) => status)).toEqual([
    ...['dismissed', 'dismissed'],
    ...['offered', 'kept'],
  ]);
});

it('takes the right option that the lecturer gives, and keeps it when the notes come again', async () => {
  const notes = '# Signals\n\n## Quiz\n\nWhich one can be caught?\n\nA) SIGKILL\nB) SIGTERM\n';
  const [open] = (await imported(notes)).deck.activities;
  expect(open?.correct).toBeNull();
  const keys = { [open?.id ?? '']: [1], unknown: [0] };
  const { id, deck } = await imported(notes, { ...all, keys });
  expect(deck.activities.map(({ correct }) => correct)).toEqual([[1]]);
  const edited = { bytes: bytes(notes), fileName: null };
  const again = await importAgain(database(), LOCAL_OWNER, id, edited);
  expect(again.ok && again.deck.activities.map(({ correct }) => correct)).toEqual([[1]]);

  const beyond = { ...all, keys: { [open?.id ?? '']: [7] } };
  expect(await importLecture(database(), LOCAL_OWNER, bytes(notes), beyond)).toMatchObject({
    code: 'bad-config',
  });
});

it('gives the kept activities as Markdown that imports again', async () => {
  const { id, deck } = await imported();
  const again = await imported(markdownOf(await stored(id)));
  expect(again.deck.activities.map(({ prompt, choices }) => [prompt, choices])).toEqual(
    deck.activities.map(({ prompt, choices }) => [prompt, choices]),
  );
});

it('refuses what is no text with a code and a sentence, and saves nothing', async () => {
  const before = await database().prisma.lecture.count();
  const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]);
  for (const [notes, code] of [
    [new Uint8Array(), 'empty-file'],
    [image, 'binary-file'],
  ] as const) {
    const result = await importLecture(database(), LOCAL_OWNER, notes, all);
    expect(result).toMatchObject({ ok: false, code });
    expect(previewLecture(notes, null)).toMatchObject({ ok: false, code });
  }
  expect(await database().prisma.lecture.count()).toBe(before);
});
