import { isElement } from '../html/html-queries';
import type { HtmlElement, HtmlNode } from '../html/html-tree';
import { blockLines } from './block-lines';
import { paragraphLine } from './escape-markdown';
import { isNotes } from './is-notes';
import { inNotes } from './note-lines';
import { type PlacedLine, together } from './placed-line';

/** The speaker notes of a slide: behind it, in one box. `given`: those of its `data-notes`. */
export function spokenLines(nodes: HtmlNode[], given: string, line: number): PlacedLine[] {
  const said = given.split('\n').flatMap((text) => paragraphLine(text.trim()) ?? []);
  const lines = together(
    line,
    said.filter((text) => text !== ''),
  );
  const asides = nodes.flatMap(notesIn);
  for (const { inside } of asides) {
    for (const each of blockLines(inside, { notes: true, depth: 0 })) lines.push(each);
  }
  return inNotes(asides[0]?.line ?? line, lines);
}

function notesIn(node: HtmlNode): HtmlElement[] {
  if (!isElement(node)) return [];
  return isNotes(node) ? [node] : node.inside.flatMap(notesIn);
}
