import { describe, expect, it } from 'vitest';
import { activityId, slideId } from './ids';
import type { SheetSlide } from './run-sheet';
import { placeIn, type SheetItem, sheetItems } from './sheet-items';

const slide = (id: string, line: number): SheetSlide => ({
  ...{ id: slideId.parse(id), title: id, part: 1, parts: 1, line, steps: 1, notes: [] },
});
const row = (id: string, line: number, { inDeck = true, runs = 0 } = {}) => ({
  ...{ activityId: activityId.parse(id), line, inDeck, runs },
});
const names = (items: SheetItem<ReturnType<typeof row>>[]) =>
  items.map((item) => (item.kind === 'slide' ? item.slide.id : item.row.activityId)).join(' ');

describe('the order of a lecture', () => {
  const slides = [slide('s1', 1), slide('s2', 10), slide('s3', 30)];

  it('is the one of the notes', () => {
    expect(names(sheetItems(slides, [row('a', 12), row('b', 40)]))).toBe('s1 s2 a s3 b');
  });

  it('follows the deck where that goes back, and loses no slide', () => {
    expect(names(sheetItems(slides, [row('b', 40), row('a', 12)]))).toBe('s1 s2 s3 b a');
  });

  it('keeps what was written by hand in its place, and what was asked on the spot behind', () => {
    const deck = [row('hand', 0), row('a', 12), row('ask', 0, { inDeck: false })];
    expect(names(sheetItems(slides, deck))).toBe('hand s1 s2 a s3 ask');
  });
});

describe('the place in it', () => {
  const items = sheetItems(
    [slide('s1', 1), slide('s2', 30)],
    [row('a', 12, { runs: 1 }), row('b', 40), row('ask', 0, { inDeck: false, runs: 1 })],
  );
  const at = (run: string | null, shown: string | null, place: 'full' | 'away' = 'full') =>
    placeIn(items, {
      phase: 'revealed',
      run: run === null ? null : { activityId: activityId.parse(run) },
      slide: shown === null ? null : { slide: { id: slideId.parse(shown) }, place },
    });

  it('is the slide that fills the stage, else what is asked', () => {
    expect(at('a', 's2')).toBe(2);
    expect(at('a', 's2', 'away')).toBe(1);
    expect(at('a', null)).toBe(1);
  });

  it('is before everything at the beginning', () => {
    expect(
      placeIn(sheetItems([slide('s1', 1)], []), { phase: 'lobby', run: null, slide: null }),
    ).toBe(-1);
  });

  it('stays where a poll on the spot came up', () => {
    expect(at('ask', 's2', 'away')).toBe(2);
    expect(at('ask', null)).toBe(1);
  });
});
