import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Asked, knownQuestions, readQuestions } from '@/tests/support/known-deck';
import { deckChanges } from './changes';
import type { KnownActivity } from './known-activity';
import { mergeDeck } from './merge-deck';

const ask = (name: string, more: Partial<Asked> = {}): Asked => ({
  prompt: `What does the program ${name} do?`,
  choices: [`It runs ${name}`, `It reads ${name}`],
  ...more,
});
const LS = ask('ls');
const CAT = ask('cat');
const DU = ask('du');

const edited = (activity: KnownActivity, prompt: string): KnownActivity => ({
  ...activity,
  config: { ...activity.config, prompt },
});
const prompts = (deck: KnownActivity[]) => deck.map(({ config }) => config.prompt);
const first = (deck: KnownActivity[]) => {
  const [activity] = deck;
  if (!activity) throw new Error('The deck is empty.');
  return activity;
};

it('changes nothing but the places when the notes are the same', () => {
  const deck = knownQuestions([LS, CAT]);
  expect(mergeDeck(deck, readQuestions([LS, CAT]))).toEqual(deck);
});

it('keeps the words of the lecturer when the notes have not changed', () => {
  const mine = edited(first(knownQuestions([LS])), 'My own words');
  expect(first(mergeDeck([mine], readQuestions([LS])))).toEqual(mine);
});

it('proposes what the notes have changed, and asks the old words until it is accepted', () => {
  const deck = knownQuestions([LS]);
  const key = { ...LS, correct: [1] };
  const merged = first(mergeDeck(deck, readQuestions([key])));
  expect(merged).toMatchObject({ ...first(deck), proposal: { config: { correct: [1] } } });
  const again = first(mergeDeck([merged], readQuestions([{ ...LS, correct: [0] }])));
  expect(again.proposal?.config).toMatchObject({ correct: [0] });
  expect(first(mergeDeck([again], readQuestions([LS]))).proposal).toBeNull();
});

it('has nothing to propose when the lecturer made the same change', () => {
  const changed = { ...LS, prompt: 'What does the program ls do exactly?' };
  const mine = edited(first(knownQuestions([LS])), changed.prompt);
  expect(first(mergeDeck([mine], readQuestions([changed])))).toMatchObject({
    ...{ id: mine.id, proposal: null, noted: { config: { prompt: changed.prompt } } },
  });
});

it('does not propose again what was turned down', () => {
  const changed = { ...LS, prompt: 'What does the program ls do exactly?' };
  const [noted] = readQuestions([changed]);
  if (!noted) throw new Error('One question');
  const kept = { ...first(knownQuestions([LS])), noted };
  expect(first(mergeDeck([kept], readQuestions([changed])))).toMatchObject({
    ...{ id: kept.id, proposal: null, config: { prompt: LS.prompt } },
  });
});

it('keeps what is gone from the notes until it is settled, and does not ask twice', () => {
  const gone = mergeDeck(knownQuestions([LS, CAT]), readQuestions([CAT]));
  expect(gone.map(({ standing, line }) => [standing, line])).toEqual([
    ['gone', 0],
    ['settled', 1],
  ]);
  const settled = gone.map((activity) => ({ ...activity, standing: 'own' as const }));
  expect(first(mergeDeck(settled, readQuestions([CAT]))).standing).toBe('own');
  expect(first(mergeDeck(settled, readQuestions([LS, CAT])))).toMatchObject({
    ...{ standing: 'settled', line: 1, id: first(gone).id },
  });
});

it('never brings back what was left out or deleted, not even reworded', () => {
  for (const status of ['dismissed', 'removed'] as const) {
    const left = { ...first(knownQuestions([LS])), status };
    const reworded = { ...LS, prompt: 'What does the program ls do exactly?' };
    for (const notes of [[LS], [reworded], []]) {
      const merged = mergeDeck([left], readQuestions(notes));
      expect(merged.map((activity) => [activity.id, activity.status])).toEqual([[left.id, status]]);
    }
  }
});

it('lets drafts that nobody has touched follow the notes, and keeps those that somebody has', () => {
  const draft = ask('df', { origin: 'drafted' });
  const [offered] = knownQuestions([draft]);
  if (!offered) throw new Error('One draft');
  expect(mergeDeck([offered], [])).toEqual([]);
  const taken = { ...offered, status: 'kept' as const };
  expect(mergeDeck([taken], [])).toMatchObject([{ id: offered.id, standing: 'gone' }]);
  const own = edited(offered, 'My own words');
  expect(prompts(mergeDeck([own], []))).toEqual(['My own words']);
  const inNotes = mergeDeck([offered], readQuestions([{ ...draft, origin: 'found' }]));
  expect(inNotes).toMatchObject([{ id: offered.id, status: 'kept', origin: 'found' }]);
});

it('keeps what was written by hand where it stands', () => {
  const [ls, cat] = knownQuestions([LS, CAT]);
  const [own] = knownQuestions([ask('own')]);
  if (!ls || !cat || !own) throw new Error('Three questions');
  const byHand: KnownActivity = { ...own, origin: 'written', noted: null, line: 0, lineEnd: 0 };
  const merged = mergeDeck([ls, byHand, cat], readQuestions([DU, CAT, LS]));
  expect(prompts(merged)).toEqual([DU, CAT, LS, ask('own')].map(({ prompt }) => prompt));
  expect(merged[3]).toEqual(byHand);
});

it('leaves a deck in the order that the lecturer gave it, and puts new ones in', () => {
  const [ls, cat] = knownQuestions([LS, CAT]);
  if (!ls || !cat) throw new Error('Two questions');
  const merged = mergeDeck([cat, ls], readQuestions([LS, DU, CAT]));
  expect(prompts(merged)).toEqual([CAT, LS, DU].map(({ prompt }) => prompt));
});

it('gives a new question another id when its own belongs to one that has changed', () => {
  const changed = { ...LS, prompt: 'What does the program ls do exactly?' };
  const [accepted] = knownQuestions([LS]).map((activity) => {
    const [noted] = readQuestions([changed]);
    if (!noted) throw new Error('One question');
    return { ...activity, config: noted.config, noted };
  });
  if (!accepted) throw new Error('One question');
  const merged = mergeDeck([accepted], readQuestions([LS, changed]));
  expect(new Set(merged.map(({ id }) => id)).size).toBe(2);
  expect(merged.find(({ config }) => config.prompt === changed.prompt)?.id).toBe(accepted.id);
});

it('counts what has changed among the questions that can be asked', () => {
  const deck = knownQuestions([LS, CAT, DU]).map((activity, at) => ({
    ...activity,
    status: at === 2 ? ('dismissed' as const) : activity.status,
  }));
  const draft = ask('df', { origin: 'drafted' });
  const other = { prompt: 'Who has ever lost a file?', choices: ['Yes', 'No'] };
  const notes = readQuestions([{ ...LS, correct: [0] }, other, draft, DU]);
  expect(deckChanges(mergeDeck(deck, notes))).toEqual({
    ...{ unchanged: 0, changed: 1, gone: 1, added: 1, drafted: 1 },
  });
});

const anyKnown = fc
  .array(
    fc.record({
      name: fc.constantFrom('ls', 'cat', 'du', 'df', 'ps', 'kill', 'nice', 'cron'),
      key: fc.constantFrom<number[] | null>(null, [0], [1]),
      edit: fc.boolean(),
      status: fc.constantFrom('kept' as const, 'dismissed' as const, 'removed' as const),
      byHand: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((all) =>
    knownQuestions(all.map(({ name, key }) => ask(name, { correct: key }))).map(
      (activity, at): KnownActivity => {
        const { edit, status, byHand } = all[at] ?? {};
        const mine = edit ? edited(activity, `${activity.config.prompt} Really?`) : activity;
        return { ...mine, status: status ?? 'kept', noted: byHand ? null : activity.noted };
      },
    ),
  );
const anyNotes = fc
  .array(
    fc.record({
      name: fc.constantFrom('ls', 'cat', 'du', 'df', 'ps', 'kill', 'top'),
      correct: fc.constantFrom<number[] | null>(null, [0], [1]),
    }),
    { maxLength: 10 },
  )
  .map((all) => readQuestions(all.map(({ name, correct }) => ask(name, { correct }))));

it('loses nothing of the lecturer, whatever the notes have become', () => {
  fc.assert(
    fc.property(anyKnown, anyNotes, (deck, notes) => {
      const merged = mergeDeck(deck, notes);
      const after = new Map(merged.map((activity) => [activity.id, activity]));
      expect(after.size).toBe(merged.length);
      for (const before of deck) {
        const now = after.get(before.id);
        const touched = before.noted === null || before.config !== before.noted.config;
        if (touched || before.status === 'kept') expect(now?.config).toEqual(before.config);
        expect(now?.status).toBe(before.status);
      }
    }),
  );
});

it('asks nothing new when the same notes come a second time', () => {
  fc.assert(
    fc.property(anyKnown, anyNotes, (deck, notes) => {
      const once = mergeDeck(deck, notes);
      const twice = mergeDeck(once, notes);
      expect(twice.map(({ id, proposal }) => [id, proposal])).toEqual(
        once.map(({ id, proposal }) => [id, proposal]),
      );
    }),
  );
});
