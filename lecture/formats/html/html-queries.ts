import type { HtmlElement, HtmlNode } from './html-tree';

export const isElement = (node: HtmlNode): node is HtmlElement => node.kind === 'element';

export const hasClass = ({ attributes }: HtmlElement, ...names: string[]): boolean => {
  const classes = attributes.get('class')?.split(/\s+/);
  return classes !== undefined && names.some((name) => classes.includes(name));
};

/** The first element that fits, in the order of the text, the element itself included. */
export function findElement(
  from: HtmlElement,
  fits: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  if (fits(from)) return from;
  for (const node of from.inside) {
    const found = isElement(node) ? findElement(node, fits) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** All text in a node, with its line ends, and without what stands aside. */
export function textOf(node: HtmlNode): string {
  if (node.kind === 'text') return node.text;
  if (/^(?:script|style|aside)$/.test(node.name)) return '';
  return node.name === 'br' ? '\n' : node.inside.map(textOf).join('');
}

/** The text of an element whose content is no HTML, as that of a script. */
export const rawTextOf = ({ inside }: HtmlElement): string =>
  inside.map((node) => (node.kind === 'text' ? node.text : '')).join('');
