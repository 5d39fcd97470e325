import type { Unread } from '@/domain/deck';
import { splitLines } from '../../outline/split-lines';
import { findElement, hasClass, textOf } from '../html/html-queries';
import { type HtmlElement, htmlTree } from '../html/html-tree';
import { layOutLines } from './lay-out-lines';
import { type PlacedLine, together } from './placed-line';
import { slideLines } from './slide-lines';

export type RevealDeck = { text: string; unread: Unread[] };

const STARTS = /^\s*<(?:!doctype|!--|\?xml|[a-z])/i;
const WHOLE_PAGE = /<(?:!doctype|html|head|body)\b/i;
const REVEAL = /\bclass\s*=\s*(?:"[^"]{0,500}\breveal\b|'[^']{0,500}\breveal\b|reveal\b)/i;
const FENCE = /^(?:`{3}|~{3})/m;
/** What a page is called whose author did not call it anything. */
const NO_TITLE =
  /^(?:reveal\.?js\b.*|untitled.*|slides?|presentation|document|title|deck|index)?$/i;

/**
 * A deck of reveal.js as HTML, recognised by its elements, → the Markdown of a deck, on whose lines
 * stands what the file has there (`layOutLines`), and what the deck shows that is not taken over.
 * Nothing in it is run or fetched. Null when the text is something else.
 */
export function readReveal(text: string): RevealDeck | null {
  if (!mayBeDeck(text)) return null;
  const tree = htmlTree(splitLines(text).join('\n'));
  const slides = slidesOf(tree);
  if (!slides?.holdsSlides) return null;
  return layOutLines([...frontMatter(tree), ...slideLines(slides)]);
}

/** Looked at before anything is taken apart; notes that show such a deck in a fence are notes. */
function mayBeDeck(text: string): boolean {
  if (!STARTS.test(text.slice(0, 1000)) || !/<section\b/i.test(text)) return false;
  const found = REVEAL.exec(text);
  const before = text.slice(0, found?.index ?? 0);
  return found !== null && (WHOLE_PAGE.test(before) || !FENCE.test(before));
}

function slidesOf(tree: HtmlElement): HtmlElement | undefined {
  const isReveal = (element: HtmlElement) => hasClass(element, 'reveal') && element.holdsSlides;
  const reveal = findElement(tree, isReveal);
  return reveal && findElement(reveal, (element) => hasClass(element, 'slides'));
}

/** The title of the page, and the word that makes slides of what follows (`isSlideDeck`). */
function frontMatter(tree: HtmlElement): PlacedLine[] {
  const title = titleOf(tree);
  const named = title === '' ? [] : [`title: "${title}"`];
  return together(1, ['---', ...named, 'theme: reveal.js', '---'], false);
}

function titleOf(tree: HtmlElement): string {
  const title = findElement(tree, ({ name }) => name === 'title');
  const text = title ? textOf(title).replace(/\s+/g, ' ').trim().slice(0, 300) : '';
  return NO_TITLE.test(text) ? '' : text;
}
