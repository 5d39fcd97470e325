import { describe, expect, it } from 'vitest';
import { readDrafts, readPicks } from '@/tests/support/read-drafts';

describe('mapping', () => {
  it('asks where an arrow points', () => {
    const notes = ['# Colours', '- red → stop', '- amber → get ready', '- green → drive on'];
    expect(readPicks(notes)[0]).toEqual({
      ...{ rule: 'mapping', line: 2, answer: 'stop' },
      prompt: 'Colours: What corresponds to “red”?',
    });
  });

  it.each([
    ['arrows that sort', ['- a1 → kept', '- b2 → kept', '- c3 → built', '- d4 → kept']],
    ['the same start twice', ['- go up → data there', '- go down → gone', '- go up → empty']],
    ['numbers behind arrows', ['- one → port 1', '- two → port 2', '- six → port 6']],
  ])('is silent about %s', (_name, notes) => {
    expect(readDrafts(notes)).toEqual([]);
  });
});
