import { describe, expect, it } from 'vitest';
import { readNotes } from './notes';

const sections = (text: string) =>
  readNotes(text).sections.map(({ title, line, lineEnd, minutes }) => [
    title,
    line,
    lineEnd,
    minutes,
  ]);
const minutes = (text: string) => readNotes(text).sections.at(-1)?.minutes;

describe('the sections of notes', () => {
  it('reach to the next heading of any level', () => {
    expect(sections('# A\ntext\n### B {#b}\n## **C** and `d`\n\nend\n')).toEqual([
      ['A', 1, 2, undefined],
      ['B', 3, 3, undefined],
      ['C and d', 4, 6, undefined],
    ]);
  });

  it('are not made of comments in code', () => {
    expect(sections('# A\n\n```bash\n# install (5 min)\n```\n\n    # nor this\n')).toEqual([
      ['A', 1, 7, undefined],
    ]);
  });

  it.each([
    ['# PART 1: WHY (40 min)', 'PART 1: WHY', 40],
    ['## Layers – 1 h 30', 'Layers', 90],
    ['## Layers | 45 minutes', 'Layers', 45],
    ['## Layers (ca. 10–15 min)', 'Layers', 15],
    ['## Pause (0,5 Std.)', 'Pause', 30],
    ['## (20 min)', '(20 min)', 20],
    ['## Chapter 12', 'Chapter 12', undefined],
    ['## The 5 minute rule of Git', 'The 5 minute rule of Git', undefined],
  ])('take their minutes from the heading: %s', (heading, title, time) => {
    expect(sections(heading)).toEqual([[title, 1, 1, time]]);
  });

  it('take their minutes from the line below, a list, a table or a drawn outline', () => {
    expect(minutes('## Layers\n\n**Duration:** 20 minutes\n')).toBe(20);
    expect(minutes('1. Start (5 min)\n2. Layers (25 min)\n\n## Layers\n')).toBe(25);
    expect(minutes('| Topic | Time |\n|---|---|\n| Layers | 35 min |\n\n## Layers\n')).toBe(35);
    expect(minutes('```\n│ PART 2: LAYERS (1 h 10) │\n```\n\n# Part 2: The layers\n')).toBe(70);
  });

  it('take them from the times at which they begin and end, when these follow one another', () => {
    const plan = (...times: string[]) =>
      readNotes(times.map((time) => `## Part (${time} min)\n\nText.\n`).join('\n')).sections.map(
        (section) => section.minutes,
      );
    expect(plan('0–5', '5-9', '9–22', '22–31')).toEqual([5, 4, 13, 9]);
    expect(plan('10–15', '15–20')).toEqual([15, 20]);
    expect(plan('0–5', '10–15')).toEqual([5, 15]);
    expect(plan('0–5')).toEqual([5]);
  });

  it('have no minutes that nobody gave', () => {
    expect(minutes('## Layers\n\nWait 20 minutes for the build to end.\n')).toBeUndefined();
  });
});
