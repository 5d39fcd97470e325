/**
 * Who moved between two votes, of the people who took part in both. "Right" is fully right; a part
 * of the points is not.
 */
export type Moves = {
  rightRight: number;
  rightWrong: number;
  wrongRight: number;
  wrongWrong: number;
};

export const movedPeople = (moves: Moves): number =>
  moves.rightRight + moves.rightWrong + moves.wrongRight + moves.wrongWrong;

/**
 * Normalized gain `(after − before) ÷ (1 − before)` of the shares that are right: how much of what
 * could be gained was gained; negative when right answers were lost. Hake, R. R., Interactive-engagement
 * versus traditional methods, American Journal of Physics 66, 1998, 64–74. Both shares are of the
 * same people, those who voted twice. Null when there were none, or all were right before.
 */
export function normalizedGain(moves: Moves): number | null {
  const people = movedPeople(moves);
  if (people === 0) return null;
  const before = (moves.rightRight + moves.rightWrong) / people;
  const after = (moves.rightRight + moves.wrongRight) / people;
  return before === 1 ? null : (after - before) / (1 - before);
}
