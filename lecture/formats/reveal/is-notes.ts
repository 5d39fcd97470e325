import { hasClass } from '../html/html-queries';
import type { HtmlElement } from '../html/html-tree';

/** What only the speaker sees. */
export const isNotes = (element: HtmlElement): boolean =>
  element.name === 'aside' && hasClass(element, 'notes');
