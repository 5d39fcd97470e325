import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '@/domain/edits';
import { cleanText } from './clean';
import { isProfane } from './profanity/is-profane';
import { textRules } from './rules';
import { editedTally, tallyTexts } from './tally';
import { typosBetween } from './typos';

const config = textRules.config.parse({
  ...textRules.blank(),
  prompt: 'Who described the halting problem?',
  accepted: ['Alan Turing', 'Turing'],
  explanation: 'In 1936.',
});
const score = (answer: string, changes: object = {}) =>
  textRules.score({ ...config, ...changes }, answer);

describe('an accepted answer', () => {
  it.each([
    ['as it is written', 'Alan Turing', 1],
    ['in capitals', 'TURING', 1],
    ['with more blanks and a full stop', ' alan   turing. ', 1],
    ['with an accent too many', 'Türing', 1],
    ['in full-width letters', 'Ｔｕｒｉｎｇ', 1],
    ['with one typo', 'Turnig', 1],
    ['with two typos in ten letters and more', 'Allan Turin', 1],
    ['with two typos in a short word', 'Tuirgn', 0],
    ['another one', 'Church', 0],
  ])('%s', (_what, answer, right) => {
    expect(score(answer)).toBe(right);
  });

  it('is as strict as the lecturer wants', () => {
    expect(score('turing', { caseMatters: true })).toBe(0);
    expect(score('Türing', { accentsMatter: true, typos: false })).toBe(0);
    expect(score('Turnig', { typos: false })).toBe(0);
    expect(score('Turnig', { caseMatters: true })).toBe(1);
    expect(score('turnig', { caseMatters: true })).toBe(0);
    expect(score('Türing', { accentsMatter: true })).toBe(0);
  });

  it.each([
    ['1 234,5', '1,234.5'],
    ['0,5', '.5'],
    ['1e3', '1000'],
  ])('is the number %s in the format %s', (accepted, answer) => {
    expect(score(answer, { accepted: [accepted] })).toBe(1);
  });

  it('has no typos in its digits, and none in short words', () => {
    expect(score('IPv4', { accepted: ['IPv6'] })).toBe(0);
    expect(score('Python 2', { accepted: ['Python 3'] })).toBe(0);
    expect(score('1235', { accepted: ['1234'] })).toBe(0);
    expect(score('ps', { accepted: ['ls'] })).toBe(0);
  });

  it('is always right for itself', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map(cleanText);
    fc.assert(
      fc.property(text.filter(Boolean), fc.boolean(), fc.boolean(), (accepted, a, b) => {
        expect(score(accepted, { accepted: [accepted], caseMatters: a, accentsMatter: b })).toBe(1);
      }),
    );
  });
});

describe('typos', () => {
  it.each([
    ['kitten', 'kitten', 0],
    ['kitten', 'sitten', 1],
    ['kitten', 'kiten', 1],
    ['kitten', 'kittne', 1],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
  ])('%s, %s: %i', (a, b, count) => {
    expect(typosBetween(a, b, 5)).toBe(count);
    expect(typosBetween(b, a, 5)).toBe(count);
  });
});

describe('an answer in words', () => {
  const answer = textRules.answer(textRules.withoutKey({ ...config, length: 12 }));

  it('is cleaned of what would spill over the wall', () => {
    expect(answer.parse('  a\u202E \n b\u0000 ')).toBe('a b');
    expect(answer.parse(`e${'\u0301'.repeat(40)}`).length).toBeLessThan(6);
  });

  it.each(['', '   ', '\u202E', 'x'.repeat(13), 7, null, ['a'], {}])('is not %j', (value) => {
    expect(answer.safeParse(value).success).toBe(false);
  });

  it('keeps what is right from the public', () => {
    const text = JSON.stringify(textRules.withoutKey(config));
    for (const secret of ['Turing', '1936', 'typos', 'Matter']) expect(text).not.toContain(secret);
  });
});

describe('entries', () => {
  const groups = [
    { value: 'Docker', count: 2 },
    { value: 'docker', count: 3 },
    { value: 'DOCKER!', count: 1 },
    { value: 'Podman', count: 4 },
    { value: 'pod man', count: 1 },
    { value: 'What shit', count: 1 },
  ];
  const tally = tallyTexts({ filter: ['en'] }, groups);

  it('are grouped, and spelled as most people do', () => {
    expect(tally.entries.map(({ text, count }) => [text, count])).toEqual([
      ['docker', 6],
      ['Podman', 4],
      ['pod man', 1],
      ['What shit', 1],
    ]);
  });

  it('are shown to the room without profane words, hidden and merged ones, pinned first', () => {
    expect(editedTally(tally, NO_EDITS).entries.map(({ key }) => key)).toEqual([
      'docker',
      'podman',
      'pod man',
    ]);
    const edited = editedTally(tally, {
      hidden: ['docker'],
      pinned: ['podman'],
      merged: [['pod man', 'podman']],
    });
    expect(edited.entries).toMatchObject([{ key: 'podman', count: 5, pinned: true }]);
  });

  it('are profane by whole words only, and only in the languages of the filter', () => {
    expect(isProfane('Sh1t happens', ['en'])).toBe(true);
    expect(isProfane('Scunthorpe', ['en'])).toBe(false);
    expect(isProfane('Scheiße', ['en'])).toBe(false);
    expect(isProfane('Scheiße', ['de'])).toBe(true);
    expect(isProfane('merde', [])).toBe(false);
  });
});
