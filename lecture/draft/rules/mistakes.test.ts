import { describe, expect, it } from 'vitest';
import { draftsIn, lectureOf, readDrafts, readPicks } from '@/tests/support/read-drafts';

const notes = [
  '# Cooking',
  '```',
  '❌ MISTAKE: Salting at the end',
  '   # nobody tastes it',
  '✅ FIX: Salt early',
  '',
  '❌ MISTAKE: A blunt knife',
  '✅ FIX: Grind it',
  '',
  '❌ MISTAKE: Rice without a lid',
  '✅ FIX: Cover the pot',
  '```',
];

describe('mistakes', () => {
  it('asks for the fix; other fixes are the wrong options', () => {
    expect(readPicks(notes)[0]).toEqual({
      ...{ rule: 'mistakes', line: 3, answer: 'Salt early' },
      prompt: 'What fixes this mistake: “Salting at the end”?',
    });
    const [, first] = draftsIn(lectureOf(notes));
    expect(first).toMatchObject({ line: 3, lineEnd: 5 });
  });

  it('takes no fix as a wrong option that belongs to a mistake much alike', () => {
    const alike = notes.join('\n').replace('Rice without a lid', 'A blunt axe or knife');
    const drafts = draftsIn(
      lectureOf(`${alike}\n\nMistake: Burning garlic\n\nFix: Lower the heat`),
    );
    const match = JSON.stringify(drafts.find(({ type }) => type === 'match')?.config);
    expect(match).toContain('A blunt knife');
    expect(match).not.toContain('A blunt axe');
    const asked = drafts.filter(({ config }) => /“A blunt/.test(config.prompt));
    for (const { config } of asked) {
      const options = JSON.stringify(config);
      expect(options.includes('Grind it') && options.includes('Cover the pot')).toBe(false);
    }
  });

  it.each([
    [
      'problems',
      ['Problem: no light', 'Solution: a lamp'],
      'Which solution belongs to this problem',
    ],
    ['symptoms', ['Symptom: no light', 'Cause: an empty battery'], 'What causes this'],
    [
      'advice',
      ["Don't: shout in the hall", 'Do: use the microphone'],
      'What should be done instead',
    ],
  ])('asks about %s in their own words', (_name, [left = '', right = ''], prompt) => {
    const [wrong, good] = [left.split(':')[0], right.split(':')[0]];
    const more = `${wrong}: wet feet\n\n${good}: a boat\n\n${wrong}: too cold\n\n${good}: warm socks`;
    expect(readPicks(`${left}\n\n${right}\n\n${more}`)[0]?.prompt).toContain(prompt);
  });

  it('is silent about one or two', () => {
    expect(readDrafts(notes.slice(0, 8))).toEqual([]);
  });
});
