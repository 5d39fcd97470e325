import { describe, expect, it } from 'vitest';
import { pulseBySection, sectionsOfRuns } from './lecture-sections';

const run = (section: string | null, opensAt: number) => ({ section, opensAt });

describe('sectionsOfRuns', () => {
  it('follows the runs, whatever their order, and begins with the session', () => {
    const runs = [run('Layers', 900), run('Images', 300), run('Images', 500)];
    expect(sectionsOfRuns(runs, 0)).toEqual([
      { title: 'Images', from: 0 },
      { title: 'Layers', from: 900 },
    ]);
  });

  it('leaves what stands in no section where it came up, and knows when somebody went back', () => {
    const runs = [run('Images', 1), run(null, 2), run('Layers', 3), run('', 4), run('Images', 5)];
    expect(sectionsOfRuns(runs, 0).map(({ title }) => title)).toEqual([
      'Images',
      'Layers',
      'Images',
    ]);
  });
});

describe('pulseBySection', () => {
  const sections = [
    { title: 'Images', from: 100 },
    { title: 'Layers', from: 200 },
  ];

  it('counts people, not taps', () => {
    const taps = [
      { at: 150, feeling: 'lost', person: 1 },
      { at: 160, feeling: 'lost', person: 1 },
      { at: 170, feeling: 'too-fast', person: 1 },
      { at: 200, feeling: 'lost', person: 1 },
      { at: 900, feeling: 'lost', person: 2 },
    ] as const;
    expect(pulseBySection([...taps], sections).map(({ people }) => people)).toEqual([
      { lost: 1, 'too-fast': 1, 'too-slow': 0 },
      { lost: 2, 'too-fast': 0, 'too-slow': 0 },
    ]);
  });

  it('gives a tap before everything to the first section', () => {
    const [first] = pulseBySection([{ at: 1, feeling: 'lost', person: 1 }], sections);
    expect(first?.people.lost).toBe(1);
  });
});
