import { describe, expect, it } from 'vitest';
import type { OutlineSection, SpeakerNote } from '@/domain/deck';
import { notesAround } from './notes-around';

const say = (line: number): SpeakerNote => ({ kind: 'say', text: `words of ${line}`, line });
const section = (line: number, lineEnd: number, notes: SpeakerNote[]): OutlineSection => ({
  title: `Section ${line}`,
  level: 2,
  line,
  lineEnd,
  notes,
});
const lines = (notes: SpeakerNote[]) => notes.map(({ line }) => line);
const at = (line: number, lineEnd = line) => ({ line, lineEnd });

describe('the notes around an activity', () => {
  const outline = [
    section(1, 19, [say(5)]),
    section(20, 60, [say(22), say(30), say(34), say(50)]),
    section(61, 90, [say(70)]),
  ];

  it('are those of its section', () => {
    expect(lines(notesAround(outline, at(30), []))).toEqual([22, 30, 34, 50]);
  });

  it('reach to the activities before and after it', () => {
    expect(lines(notesAround(outline, at(30), [at(22, 24), at(50), at(70)]))).toEqual([30, 34]);
  });

  it('are at most twelve, the nearest ones, in their order', () => {
    const long = [
      section(
        1,
        99,
        Array.from({ length: 40 }, (_, i) => say(i + 1)),
      ),
    ];
    expect(lines(notesAround(long, at(20), []))).toHaveLength(12);
    expect(lines(notesAround(long, at(20), []))).toContain(20);
  });

  it('are none without a place in the notes', () => {
    expect(notesAround(outline, at(0), [])).toEqual([]);
    expect(notesAround([], at(3), [])).toEqual([]);
  });
});
