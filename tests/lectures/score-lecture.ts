import { toContractDeck } from '@/lecture/contract-deck';
import { readQuantity } from '@/lecture/find/questions/quantity';
import { readLecture } from '@/lecture/read-lecture';
import type { ExpectedAsk, TestLecture } from './expected-ask';
import { type Match, matchAsks } from './match-asks';

/** How many of how many. */
export type Share = { right: number; of: number };

export type Score = {
  name: string;
  recall: Share;
  precision: Share;
  kind: Share;
  options: Share;
  key: Share;
  /** Keys that the notes do not give, or give differently. */
  invented: number;
  /** What went wrong, a sentence each. */
  faults: string[];
};

/** What the import found in a test lecture, measured against what a person reads in it. */
export function scoreLecture({ name, bytes, expected }: TestLecture): Score {
  const reading = readLecture(bytes, { fileName: `${name}.md` });
  if (!reading.ok) throw new Error(`${name}: ${reading.message}`);
  const deck = toContractDeck(reading.lecture);
  const found = deck.activities.filter(({ origin }) => origin !== 'drafted');
  const matches = matchAsks(expected, found);
  const withOptions = matches.filter((match) => match.expected.options);
  const withKey = matches.filter(({ expected: ask }) => hasKey(ask));
  const invented = matches.filter(isInvented);
  const share = (all: Match[], isRight: (match: Match) => boolean): Share => ({
    right: all.filter(isRight).length,
    of: all.length,
  });
  return {
    name,
    recall: { right: matches.length, of: expected.length },
    precision: { right: matches.length, of: found.length },
    kind: share(matches, isKind),
    options: share(withOptions, hasOptions),
    key: share(withKey, hasRightKey),
    invented: invented.length,
    faults: [
      ...expected
        .filter((ask) => !matches.some((match) => match.expected === ask))
        .map((ask) => `not found: ${ask.prompt}`),
      ...found
        .filter((one) => !matches.some((match) => match.found === one))
        .map((one) => `false: line ${one.line} (${one.rule}) ${one.prompt}`),
      ...matches
        .filter((match) => !isKind(match))
        .map(
          ({ expected: ask, found: one }) => `kind: ${ask.kind}, not ${one.type}: ${one.prompt}`,
        ),
      ...withOptions
        .filter((match) => !hasOptions(match))
        .map(({ found: one }) => `options: ${one.prompt} ${JSON.stringify(one.choices)}`),
      ...withKey
        .filter((match) => !hasRightKey(match))
        .map(({ found: one }) => `key: ${one.prompt} ${JSON.stringify(one.correct)}`),
      ...invented.map(({ found: one }) => `invented: ${one.prompt} ${JSON.stringify(one.correct)}`),
      ...matches.filter((match) => !hasCode(match)).map(({ found: one }) => `code: ${one.prompt}`),
    ],
  };
}

const hasKey = ({ key, answer }: ExpectedAsk) => Boolean(key) || answer !== undefined;

/** A number that is asked for may be written or estimated. */
function isKind({ expected: { kind, answer }, found }: Match): boolean {
  if (kind === 'text' && found.type === 'numeric') return readQuantity(answer ?? '') !== null;
  return found.type === kind;
}

function hasOptions({ expected, found }: Match): boolean {
  return same(expected.options, found.choices);
}

function hasRightKey({ expected, found }: Match): boolean {
  if (expected.key) return same(expected.key, found.correct);
  if (found.type === 'numeric' && typeof found.correct === 'number') {
    // "2,44" and 2.44 are the same number, and 24 is not 240.
    const quantity = readQuantity(expected.answer ?? '');
    if (quantity) return quantity.value === found.correct;
  }
  const given = found.correct === null ? [found.explanation ?? ''] : [found.correct].flat();
  return given.some((one) => plain(String(one)).includes(plain(expected.answer ?? '')));
}

/** A key where the notes give none, or another one. */
function isInvented({ expected, found }: Match): boolean {
  if (found.correct === null || (Array.isArray(found.correct) && found.correct.length === 0))
    return false;
  if (!hasKey(expected)) return true;
  return !hasRightKey({ expected, found });
}

function hasCode({ expected, found }: Match): boolean {
  return expected.code === undefined || (found.code?.text.includes(expected.code) ?? false);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const plain = (text: string) =>
  text
    .replace(/[`*_\s]+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim()
    .toLowerCase();
