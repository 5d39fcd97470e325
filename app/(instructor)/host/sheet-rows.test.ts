import { describe, expect, it } from 'vitest';
import { slideId } from '@/domain/ids';
import type { SheetSection, SheetSlide } from '@/domain/run-sheet';
import { sheetItems } from '@/domain/sheet-items';
import type { DeckRow, HostView } from '@/domain/views';
import { deckRow, runView } from './sample-view';
import { sheetRows as rowsOf } from './sheet-rows';

const section = (title: string, level: number, line: number, minutes: number | null = null) => ({
  title,
  level,
  line,
  minutes,
});

const outline = [
  section('The lecture', 1, 1),
  section('Part one', 2, 10, 20),
  section('Processes', 3, 12),
  section('Part two', 2, 40, 25),
  section('Layers', 3, 42),
  section('Part three', 2, 80, 5),
];

const sheetRows = (
  sections: SheetSection[],
  deck: DeckRow[],
  run: HostView['run'],
  slides: SheetSlide[] = [],
) => rowsOf(sections, sheetItems(slides, deck), { phase: 'open', run, slide: null });

const words = (rows: ReturnType<typeof sheetRows>) =>
  rows.map((row) => {
    if (row.kind === 'activity') return `${row.row.activityId} ${row.state}`;
    return row.kind === 'slide' ? `${row.slide.title} ${row.state}` : row.title;
  });

describe('the run sheet', () => {
  it('lists all parts, and the sections in which something is asked', () => {
    const deck = [deckRow('a', { line: 15, runs: 1 }), deckRow('b', { line: 50 })];
    expect(words(sheetRows(outline, deck, runView('a')))).toEqual([
      'Part one',
      'Processes',
      'a now',
      'Part two',
      'Layers',
      'b ahead',
      'Part three',
    ]);
  });

  it('follows the deck where it goes back in the notes', () => {
    const deck = [deckRow('b', { line: 50, runs: 1 }), deckRow('a', { line: 15 })];
    expect(words(sheetRows(outline, deck, null))).toEqual([
      'Part one',
      'Part two',
      'Layers',
      'b done',
      'a ahead',
      'Part three',
    ]);
  });

  it('keeps what was written by hand in its place', () => {
    const deck = [deckRow('a', { line: 15 }), deckRow('hand', { line: 0 })];
    expect(words(sheetRows(outline, deck, null)).slice(0, 4)).toEqual([
      'Part one',
      'Processes',
      'a ahead',
      'hand ahead',
    ]);
  });

  it('leaves out parts without minutes unless something is asked in them', () => {
    const uneven = [
      section('Before', 1, 1),
      section('One', 1, 10, 20),
      section('Two', 1, 40, 25),
      section('After', 1, 80),
    ];
    expect(words(sheetRows(uneven, [deckRow('a', { line: 41 })], null))).toEqual([
      'One',
      'Two',
      'a ahead',
    ]);
    expect(words(sheetRows(uneven, [deckRow('a', { line: 85 })], null))).toEqual([
      'One',
      'Two',
      'After',
      'a ahead',
    ]);
  });

  it('takes the highest repeated headings for parts when no minutes are given', () => {
    const plain = [section('T', 1, 1), section('A', 2, 2), section('B', 2, 9)];
    expect(words(sheetRows(plain, [], null))).toEqual(['A', 'B']);
  });

  it('has the slides between what is asked', () => {
    const slide = (title: string, line: number): SheetSlide => ({
      ...{ id: slideId.parse(title), title, part: 1, parts: 1, line, steps: 1, notes: [] },
    });
    const deck = [deckRow('a', { line: 44 })];
    const slides = [slide('first', 10), slide('second', 42), slide('third', 46)];
    expect(words(sheetRows(outline, deck, runView('a'), slides))).toEqual([
      'Part one',
      'first done',
      'Part two',
      'Layers',
      'second done',
      'a now',
      'third ahead',
      'Part three',
    ]);
  });

  it('is only the deck when there are no notes', () => {
    expect(words(sheetRows([], [deckRow('a', { line: 0 })], null))).toEqual(['a ahead']);
  });
});
