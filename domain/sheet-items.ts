import type { ActivityId, SlideId } from './ids';
import type { SheetSlide } from './run-sheet';
import type { Phase } from './session-state';
import type { SlidePlace } from './shown-slide';

type Asked = { activityId: ActivityId; line: number; inDeck: boolean; runs: number };

/** What a lecture goes through, one after the other. */
export type SheetItem<Row extends Asked> =
  | { kind: 'slide'; slide: SheetSlide }
  | { kind: 'activity'; row: Row };

/**
 * Slides and activities in one order: the deck's, with each slide before the first activity that the
 * notes ask after it. What has no place in the notes stands where the deck has it.
 */
export function sheetItems<Row extends Asked>(slides: SheetSlide[], deck: Row[]): SheetItem<Row>[] {
  const items: SheetItem<Row>[] = [];
  let next = 0;
  const slidesBefore = (line: number) => {
    for (let slide = slides[next]; slide && slide.line <= line; slide = slides[++next]) {
      items.push({ kind: 'slide', slide });
    }
  };
  const inDeck = deck.filter((row) => row.inDeck);
  for (const row of inDeck) {
    if (row.line > 0) slidesBefore(row.line);
    items.push({ kind: 'activity', row });
  }
  slidesBefore(Infinity);
  return [
    ...items,
    ...deck.filter((row) => !row.inDeck).map((row) => ({ kind: 'activity' as const, row })),
  ];
}

type At = {
  phase: Phase;
  run: { activityId: ActivityId } | null;
  slide: { slide: { id: SlideId }; place: SlidePlace } | null;
};

/**
 * Where the session is in that order: at the slide that fills the stage, else at the activity that
 * is on or was last, else at the last slide; −1 before the first. A poll asked on the spot is no
 * place: the lecture goes on from what was asked before it.
 */
export function placeIn<Row extends Asked>(items: SheetItem<Row>[], { run, slide }: At): number {
  const atSlide = items.findIndex(
    (item) => item.kind === 'slide' && item.slide.id === slide?.slide.id,
  );
  if (slide?.place === 'full' && atSlide >= 0) return atSlide;
  const isRun = (item: SheetItem<Row>) =>
    item.kind === 'activity' && item.row.activityId === run?.activityId;
  const atRun = items.findIndex(isRun);
  const on = items[atRun];
  if (on?.kind === 'activity' && on.row.inDeck) return atRun;
  const asked = items.findLastIndex(
    (item) => item.kind === 'activity' && item.row.inDeck && item.row.runs > 0,
  );
  return Math.max(asked, atSlide);
}
