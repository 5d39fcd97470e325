import { type Moves, movedPeople } from '@/domain/rounds/moves';

/** A band of the chart, from its place at the left to its place at the right; heights are people. */
export type Band = { kind: keyof Moves; from: number; to: number; people: number };

/** Room between those who are right and those who are not, as a share of all people. */
const GAP = 0.08;

/**
 * Where the bands of a flow chart lie: at both sides the people who are right above those who are
 * not, and nobody twice. `height` is that of the whole chart in people.
 */
export function movesBands(moves: Moves): { bands: Band[]; height: number } {
  const people = movedPeople(moves);
  const gap = people * GAP;
  const rightBefore = moves.rightRight + moves.rightWrong;
  const rightNow = moves.rightRight + moves.wrongRight;
  const place: Record<keyof Moves, [from: number, to: number]> = {
    rightRight: [0, 0],
    rightWrong: [moves.rightRight, rightNow + gap],
    wrongRight: [rightBefore + gap, moves.rightRight],
    wrongWrong: [rightBefore + gap + moves.wrongRight, rightNow + gap + moves.rightWrong],
  };
  const kinds = Object.keys(place) as (keyof Moves)[];
  return {
    height: people + gap,
    bands: kinds
      .filter((kind) => moves[kind] > 0)
      .map((kind) => ({ kind, from: place[kind][0], to: place[kind][1], people: moves[kind] })),
  };
}
