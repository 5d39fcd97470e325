import type { Piece } from '../flow/flow';
import { isKeyTitle } from './key-section';

/**
 * True for a title "Solution" at `at` that belongs to what stands right above it: a heading that is
 * smaller than the one above. One that is as high is for all of the sheet.
 */
export function isOwnTitle(pieces: Piece[], at: number): boolean {
  const title = pieces[at];
  if (title?.block.kind !== 'heading' || !isKeyTitle(title)) return false;
  for (let above = at - 1; above >= 0; above--) {
    const block = pieces[above]?.block;
    if (block?.kind === 'heading') return title.block.level > block.level;
  }
  return false;
}
