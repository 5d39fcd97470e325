import { hasClass, isElement } from '../html/html-queries';
import type { HtmlElement, HtmlNode } from '../html/html-tree';
import { blockLines } from './block-lines';
import { isNotes } from './is-notes';
import { markdownLines } from './markdown-section';
import { withLastNotes } from './note-lines';
import { type PlacedLine, unreadAt } from './placed-line';
import { spokenLines } from './spoken-lines';
import { isUnseen } from './unseen';

/** All slides below an element, in the order in which they are shown, with a rule between them. */
export function slideLines(holder: HtmlElement): PlacedLine[] {
  let shown = 0;
  return slidesIn(holder).flatMap(({ line, lines }) => {
    const isShown = lines.some(({ unread }) => unread === undefined);
    if (!isShown || shown++ === 0) return lines;
    return [{ at: line, text: '---', apart: true }, ...lines];
  });
}

type SlideOf = { line: number; lines: PlacedLine[] };

/** What stands beside sections in a section, or around them, is a slide of its own. */
function slidesIn({ inside, line }: HtmlElement): SlideOf[] {
  const slides: SlideOf[][] = [];
  let own: HtmlNode[] = [];
  const flush = () => {
    slides.push(slideOf(own, own.find(isElement)?.line ?? line));
    own = [];
  };
  for (const node of inside) {
    if (!isElement(node) || !isSlides(node)) {
      own.push(node);
      continue;
    }
    flush();
    slides.push(sectionSlides(node));
  }
  flush();
  return slides.flat();
}

const isSlides = (node: HtmlElement) =>
  !isNotes(node) && (node.name === 'section' || node.holdsSlides);

function sectionSlides(section: HtmlElement): SlideOf[] {
  const { attributes, line, inside } = section;
  if (isHidden(section)) {
    const hidden = 'This slide is hidden in the deck, and left out here as well.';
    return [{ line, lines: [unreadAt(line, hidden)] }];
  }
  if (attributes.has('data-markdown')) return [{ line, lines: markdownLines(section) }];
  return section.holdsSlides
    ? slidesIn(section)
    : slideOf(inside, line, attributes.get('data-notes'));
}

const isHidden = (section: HtmlElement) =>
  section.attributes.get('data-visibility') === 'hidden' ||
  (isUnseen(section) && !hasClass(section, 'stack'));

function slideOf(nodes: HtmlNode[], line: number, said = ''): SlideOf[] {
  const shown = blockLines(nodes, { notes: false, depth: 0 });
  const lines = withLastNotes(shown.concat(spokenLines(nodes, said, line)));
  return lines.length > 0 ? [{ line, lines }] : [];
}
