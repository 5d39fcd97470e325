import { describe, expect, it } from 'vitest';
import { draftsIn, lectureOf, readDrafts } from '@/tests/support/read-drafts';

const myth = '**Myth:** Cracking fingers makes them thick and stiff.';
const fact = '**Fact:** No study has found that. It only annoys others.';

describe('myths', () => {
  it('become true or false, with the fact as the explanation', () => {
    const notes = `# Bones\n\n${myth}\n\n${fact}`;
    expect(readDrafts(notes)).toEqual([
      {
        ...{ rule: 'myths', line: 3, answer: 'False' },
        prompt: 'Bones: True or false: “Cracking fingers makes them thick and stiff.”',
      },
    ]);
    expect(draftsIn(lectureOf(notes))[0]?.config.explanation).toBe('No study has found that.');
  });

  it('may be thoughts that are called a mistake', () => {
    const thought = 'MISTAKE: Thinking that a bat is a kind of bird\nFACT: It is a mammal.';
    expect(readDrafts(`\`\`\`\n${thought}\n\`\`\``)[0]?.prompt).toContain(
      '“a bat is a kind of bird”',
    );
  });

  it.each([
    ['a question', 'Myth: Is it true that bats are blind?'],
    ['a few words', 'Myth: blind bats'],
    ['an ordinary mistake', 'Mistake: Calling a bat a bird in the exam'],
  ])('are not made of %s', (_name, left) => {
    expect(readDrafts(`${left}\n\n${fact}`)).toEqual([]);
  });
});
