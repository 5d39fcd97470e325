import type { DeckItem } from '@/domain/deck';
import type { Span } from '../outline/block';
import { indexAt } from '../outline/index-at';
import type { Material } from './material';

/**
 * Takes from material what an activity of the notes uses already: asked again, it would give the
 * answer away. Empty when nothing is left.
 */
export function freeOf(found: DeckItem[]): (material: Material) => Material[] {
  const isFree = freeLines(found);
  return (material) => {
    if (material.is !== 'pairs') return isFree(material) ? [material] : [];
    const pairs = material.pairs.filter(isFree);
    return pairs.length < 3 ? [] : [{ ...material, pairs }];
  };
}

function freeLines(found: DeckItem[]): (span: Span) => boolean {
  const taken = found
    .flatMap(({ line, lineEnd, codeLine, codeLineEnd }) => [
      { line, lineEnd },
      ...(codeLine && codeLineEnd ? [{ line: codeLine, lineEnd: codeLineEnd }] : []),
    ])
    .sort((a, b) => a.line - b.line);
  // The furthest line that the first n of them reach.
  let reach = 0;
  const reached = taken.map(({ lineEnd }) => {
    reach = Math.max(reach, lineEnd);
    return reach;
  });
  return ({ line, lineEnd }) => (reached[indexAt(taken, lineEnd)] ?? 0) < line;
}
