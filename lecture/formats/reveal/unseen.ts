import { hasClass } from '../html/html-queries';
import type { HtmlElement } from '../html/html-tree';

const NEVER_SHOWN =
  /^(?:script|style|template|noscript|head|link|meta|base|title|textarea|select|button|datalist|source|track|param)$/;
/** What the tools put around slides, not authors. */
const FURNITURE = [
  ...['quarto-auto-generated-content', 'slide-number', 'controls', 'progress', 'backgrounds'],
  ...['slide-menu-button', 'slide-chalkboard-buttons', 'MathJax_Preview', 'MJX_Assistive_MathML'],
];

/** True for what no audience of the deck ever sees. */
export function isUnseen(element: HtmlElement): boolean {
  const { name, attributes } = element;
  if (NEVER_SHOWN.test(name)) return true;
  return (
    attributes.size > 0 &&
    (attributes.has('hidden') ||
      /(?:^|;)\s*display\s*:\s*none/i.test(attributes.get('style') ?? '') ||
      hasClass(element, ...FURNITURE))
  );
}

const LIVE: Record<string, string> = {
  ...{ video: 'video', audio: 'sound', iframe: 'embedded page', canvas: 'drawing' },
  ...{ object: 'embedded page', embed: 'embedded page', svg: 'drawing' },
};

/** What moves, sounds or is drawn by a program: "video"; null for all that can be read. */
export const liveKind = ({ name }: HtmlElement): string | null =>
  Object.hasOwn(LIVE, name) ? (LIVE[name] ?? null) : null;
