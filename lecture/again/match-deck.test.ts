import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Asked, knownQuestions, readQuestions } from '@/tests/support/known-deck';
import { matchDeck } from './match-deck';

const POLITE = { prompt: 'Which signal asks a process to end?', choices: ['SIGTERM', 'SIGKILL'] };
const PRINTS = (choices: string[], correct = [0]): Asked => ({
  ...{ prompt: 'What does this print?', choices, correct },
});

/** Prompts of both halves of each pair, and what is left. */
function matched(before: Asked[], after: Asked[]) {
  const { pairs, known, read } = matchDeck(knownQuestions(before), readQuestions(after));
  return {
    pairs: pairs.map(({ known: was, read: is }) => [was.config.prompt, is.config.prompt]),
    gone: known.map(({ config }) => config.prompt),
    fresh: read.map(({ config }) => config.prompt),
  };
}

it('knows a question again when only its place, its case or its white space is another', () => {
  const moved = { ...POLITE, prompt: 'which  signal asks a process to end?', section: 'Later' };
  expect(matched([POLITE], [PRINTS(['1', '2']), moved])).toEqual({
    pairs: [[POLITE.prompt, moved.prompt]],
    gone: [],
    fresh: ['What does this print?'],
  });
});

it('knows a reworded question by its likeness under the same heading', () => {
  const reworded = { ...POLITE, prompt: 'Which signal kindly asks a process to end?' };
  expect(matched([POLITE], [reworded]).pairs).toHaveLength(1);
});

it('knows a numbered heading again after its number has changed', () => {
  const [before, after] = ['Question 3', 'Question 4'].map((section) => ({ ...POLITE, section }));
  const reworded = { ...after, choices: ['SIGTERM', 'SIGSTOP'] } as Asked;
  expect(matched([before as Asked], [reworded]).pairs).toHaveLength(1);
});

it('takes the most alike when several are', () => {
  const [first, second] = ['Which layer routes packets?', 'Which layer frames packets?'];
  const layers = ['link', 'network', 'transport'];
  const before = [first, second].map((prompt) => ({ prompt, choices: layers }));
  const after = ['Which layer frames the packets?', 'Which layer routes the packets?'];
  expect(
    matched(
      before,
      after.map((prompt) => ({ prompt, choices: layers })),
    ).pairs.sort(),
  ).toEqual([
    [second, after[0]],
    [first, after[1]],
  ]);
});

it('tells identical prompts with other options apart', () => {
  const [numbers, letters] = [PRINTS(['10', '20', '30']), PRINTS(['abc', 'bca', 'cab'])];
  const both = matchDeck(knownQuestions([numbers, letters]), readQuestions([letters]));
  expect(both.pairs.map(({ known }) => known.line)).toEqual([11]);
  expect(both.known.map(({ line }) => line)).toEqual([1]);
  expect(matched([numbers], [letters]).pairs).toEqual([]);
});

it('tells identical prompts with other answers apart when there are several', () => {
  const count = (correct: number) => ({ prompt: 'How many bytes does it take?', correct });
  const { pairs, known, read } = matchDeck(
    knownQuestions([count(4), count(8)]),
    readQuestions([count(8), count(16)]),
  );
  expect(pairs.map((pair) => [pair.known.line, pair.read.line])).toEqual([[11, 1]]);
  expect([known.map(({ line }) => line), read.map(({ line }) => line)]).toEqual([[1], [11]]);
  // A single one whose answer was put right is still the same question.
  expect(matched([count(4)], [count(8)]).pairs).toHaveLength(1);
});

it('leaves alone what the lecturer wrote by hand, unless the notes ask exactly that', () => {
  const [byHand] = knownQuestions([POLITE]).map((own) => ({ ...own, noted: null }));
  if (!byHand) throw new Error('One question');
  const reworded = { ...POLITE, prompt: 'Which signal kindly asks a process to end?' };
  expect(matchDeck([byHand], readQuestions([reworded])).pairs).toEqual([]);
  expect(matchDeck([byHand], readQuestions([POLITE])).pairs).toHaveLength(1);
});

const word = fc.constantFrom('stack', 'heap', 'page', 'fork', 'exec', 'pipe', 'inode', 'mutex');
const anyAsked: fc.Arbitrary<Asked> = fc.record({
  prompt: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `${words.join(' ')}?`),
  choices: fc.uniqueArray(word, { minLength: 2, maxLength: 4 }),
  correct: fc.constantFrom<number[] | null>(null, [0], [1]),
  section: fc.constantFrom('One', 'Two'),
});
const anyDeck = fc.array(anyAsked, { maxLength: 12 });

it('pairs each question at most once and forgets none', () => {
  fc.assert(
    fc.property(anyDeck, anyDeck, (before, after) => {
      const [deck, notes] = [knownQuestions(before), readQuestions(after)];
      const { pairs, known, read } = matchDeck(deck, notes);
      expect(new Set([...pairs.map((pair) => pair.known), ...known])).toEqual(new Set(deck));
      expect(new Set([...pairs.map((pair) => pair.read), ...read])).toEqual(new Set(notes));
      expect(pairs.length + known.length).toBe(deck.length);
      expect(pairs.length + read.length).toBe(notes.length);
    }),
  );
});

it('knows every question again in whatever order the notes ask them', () => {
  fc.assert(
    fc.property(
      anyDeck.chain((deck) =>
        fc.tuple(fc.constant(deck), fc.shuffledSubarray(deck, { minLength: deck.length })),
      ),
      ([before, after]) => {
        const { pairs, known, read } = matchDeck(knownQuestions(before), readQuestions(after));
        expect([known, read]).toEqual([[], []]);
        for (const pair of pairs) {
          expect(pair.known.config).toEqual(pair.read.config);
          expect(pair.known.section).toBe(pair.read.section);
        }
      },
    ),
  );
});

it('finds a reworded question among thousands in a moment', () => {
  const many = (extra: string) =>
    Array.from({ length: 3000 }, (_, at) => ({
      prompt: `What does command number ${at} do${extra}?`,
      choices: [`It does ${at * 7}`, `It undoes ${at * 11}`],
    }));
  const before = process.cpuUsage();
  const { pairs } = matched(many(''), many(' on a quiet day'));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(10_000);
  expect(pairs.length).toBeGreaterThan(2700);
});
