import { expect, it } from 'vitest';
import { lectureId } from '@/domain/ids';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { sharedDatabase } from '@/tests/support/shared-database';
import { findDeck, saveActivity } from '../store/activities';
import { findLecture } from '../store/lectures';
import { checkContent } from './check-content';
import { deckOf as contractDeckOf } from './deck-of';
import { addToDeck, changeInDeck, changeSeveral, removeFromDeck } from './edit-deck';
import { importAgain, previewAgain } from './import-again';
import { importLecture } from './import-lecture';

const database = sharedDatabase();
const encode = (text: string) => new TextEncoder().encode(text);

const quiz = (prompt: string, right = 'SIGTERM', other = 'SIGKILL') =>
  `## Quiz\n\n${prompt}\n\n- [x] ${right}\n- [ ] ${other}\n`;
const POLITE = quiz('Which signal asks politely?');
const HANDS = '> "Raise your hand: who has used kill -9 in anger?"\n';
const RELOAD = quiz('Which signal makes a daemon read its settings again?', 'SIGHUP', 'SIGINT');

const notes = (...parts: string[]) => encode(`# Signals\n\n${parts.join('\n')}`);

async function imported(...parts: string[]) {
  const options = { fileName: 'signals.md', keep: null };
  const result = await importLecture(database(), LOCAL_OWNER, notes(...parts), options);
  if (!result.ok) throw new Error(result.message);
  return result.id;
}
type Id = Awaited<ReturnType<typeof imported>>;

const deckOf = (id: Id) => findDeck(database(), LOCAL_OWNER, id);
const again = async (id: Id, ...parts: string[]) => {
  const edited = { bytes: notes(...parts), fileName: 'signals.md' };
  const result = await importAgain(database(), LOCAL_OWNER, id, edited);
  if (!result.ok) throw new Error(result.message);
  return result;
};

it('keeps ids and edits, and proposes what the notes have changed', async () => {
  const id = await imported(POLITE, HANDS);
  const [polite, hands] = await deckOf(id);
  if (!polite || !hands) throw new Error('Two activities');
  const own = await checkContent('choice', { ...hands.config, prompt: 'My own words?' });
  if (!own.ok) throw new Error(own.message);
  await saveActivity(database(), LOCAL_OWNER, id, hands.id, own.content);

  const politely = quiz('Which signal asks very politely?');
  const { changes, deck } = await again(id, RELOAD, HANDS, politely);
  expect(changes).toEqual({ unchanged: 1, changed: 1, gone: 0, added: 1, drafted: 0 });
  expect(deck.activities.map(({ prompt }) => prompt)).toEqual([
    'Which signal makes a daemon read its settings again?',
    'My own words?',
    'Which signal asks politely?',
  ]);
  expect(deck.activities.slice(1).map((activity) => activity.id)).toEqual([hands.id, polite.id]);

  const accepted = await changeInDeck(database(), LOCAL_OWNER, id, polite.id, { notes: 'accept' });
  expect(accepted.ok && accepted.activity).toMatchObject({
    ...{ id: polite.id, proposal: null, config: { prompt: 'Which signal asks very politely?' } },
  });
  // The accepted text is what the notes have: the next import finds nothing to do.
  const third = await again(id, RELOAD, HANDS, politely);
  expect(third.changes).toEqual({ unchanged: 3, changed: 0, gone: 0, added: 0, drafted: 0 });
});

it('asks no more about a text that was turned down', async () => {
  const id = await imported(POLITE);
  const politely = quiz('Which signal asks very politely?');
  await again(id, politely);
  const [before] = await deckOf(id);
  if (!before) throw new Error('One activity');
  await changeSeveral(database(), LOCAL_OWNER, id, { ids: [before.id], notes: 'keep' });
  const { changes } = await again(id, politely);
  expect(changes).toMatchObject({ unchanged: 1, changed: 0 });
  expect((await deckOf(id))[0]?.config.prompt).toBe('Which signal asks politely?');
});

it('keeps what is gone until it is left out, and never brings it or a deleted one back', async () => {
  const id = await imported(POLITE, HANDS, RELOAD);
  const [polite, hands, reload] = await deckOf(id);
  if (!polite || !hands || !reload) throw new Error('Three activities');
  const { changes } = await again(id, RELOAD);
  expect(changes).toMatchObject({ unchanged: 1, gone: 2 });
  await changeInDeck(database(), LOCAL_OWNER, id, polite.id, { notes: 'accept' });
  await changeInDeck(database(), LOCAL_OWNER, id, hands.id, { notes: 'keep' });
  await removeFromDeck(database(), LOCAL_OWNER, id, reload.id);

  const all = await again(id, POLITE, HANDS, RELOAD);
  expect(all.changes).toEqual({ unchanged: 1, changed: 0, gone: 0, added: 0, drafted: 0 });
  expect((await deckOf(id)).map((activity) => [activity.id, activity.status])).toEqual([
    [polite.id, 'dismissed'],
    [hands.id, 'kept'],
  ]);
});

it('loses nothing that was written by hand, and stores the new notes', async () => {
  const id = await imported(POLITE);
  const added = await addToDeck(database(), LOCAL_OWNER, id, { type: 'choice' });
  if (!added.ok) throw new Error(added.message);
  await again(id, HANDS);
  const lecture = await findLecture(database(), LOCAL_OWNER, id);
  expect(lecture?.source).toContain('kill -9');
  expect(lecture?.deck.find((one) => one.id === added.activity.id)).toEqual({
    ...added.activity,
    position: expect.any(Number),
  });
});

it('says what would change, and changes nothing', async () => {
  const id = await imported(POLITE);
  const before = await findLecture(database(), LOCAL_OWNER, id);
  const edited = { bytes: notes(HANDS), fileName: 'other.md' };
  expect(await previewAgain(database(), LOCAL_OWNER, id, edited)).toEqual({
    ok: true,
    changes: { unchanged: 0, changed: 0, gone: 1, added: 1, drafted: 0 },
  });
  expect(await findLecture(database(), LOCAL_OWNER, id)).toEqual(before);
});

it('refuses what it cannot read, and lectures that are not there', async () => {
  const id = await imported(POLITE);
  for (const bytes of [new Uint8Array(), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])]) {
    expect((await importAgain(database(), LOCAL_OWNER, id, { bytes, fileName: null })).ok).toBe(
      false,
    );
  }
  const unknown = lectureId.parse('nobody-has-this');
  const edited = { bytes: notes(HANDS), fileName: null };
  for (const call of [importAgain, previewAgain]) {
    expect(await call(database(), LOCAL_OWNER, unknown, edited)).toMatchObject({
      code: 'unknown-lecture',
    });
  }
  expect(await deckOf(id)).toHaveLength(1);
});

it('remembers numbers that contradict each other, until the notes no longer do', async () => {
  const id = await imported('- Tanker: 330 m\n- Raft: 3 m\n- Ferry: 140 m\n\nTanker: 480 m.\n');
  const doubts = async () => (await findLecture(database(), LOCAL_OWNER, id))?.doubts;
  expect(await doubts()).toMatchObject([{ text: expect.stringContaining('480 m') }]);
  await again(id, '- Tanker: 330 m\n- Raft: 3 m\n');
  expect(await doubts()).toEqual([]);
});

it('remembers what could not be taken over, until a file no longer holds it', async () => {
  const quizFile = (second: string) => ({
    bytes: encode(`::A::Up? {=yes ~no}\n\n::B::Down? ${second}\n\n::C::Left? {=yes ~no}\n`),
    fileName: 'directions.gift',
  });
  const { bytes, fileName } = quizFile('{=yes ~no');
  const made = await importLecture(database(), LOCAL_OWNER, bytes, { fileName, keep: null });
  if (!made.ok) throw new Error(made.message);
  const unread = async () => {
    const lecture = await findLecture(database(), LOCAL_OWNER, made.id);
    return lecture && contractDeckOf(lecture).unread;
  };
  expect(made.deck.unread).toMatchObject([{ line: 3, text: expect.stringContaining('brace') }]);
  expect(await unread()).toEqual(made.deck.unread);
  await importAgain(database(), LOCAL_OWNER, made.id, quizFile('{=yes ~no}'));
  expect(await unread()).toBeUndefined();
});
