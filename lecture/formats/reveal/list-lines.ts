import { isElement } from '../html/html-queries';
import type { HtmlElement, HtmlNode } from '../html/html-tree';
import type { PlacedLine } from './placed-line';

type Read = (nodes: HtmlNode[]) => PlacedLine[];

/** A list, with what its items hold, by `read`. Letters in front of items are written, as options have them. */
export function listLines({ name, attributes, inside }: HtmlElement, read: Read): PlacedLine[] {
  const markerOf = markers(name, attributes);
  const parts: PlacedLine[][] = [];
  let number = Number(attributes.get('start') ?? 1) || 1;
  for (const item of inside) {
    if (!isElement(item) || item.name !== 'li') {
      parts.push(read([item]));
      continue;
    }
    number = Number(item.attributes.get('value')) || number;
    const marker = markerOf(number++);
    parts.push(itemLines(item, marker, read, parts.length === 0));
  }
  return parts.flat();
}

/** Lists in lists keep to the lines of the item that they stand in. */
function itemLines(item: HtmlElement, marker: string, read: Read, apart: boolean) {
  const lines = read(item.inside);
  const first = lines.findIndex(({ unread }) => unread === undefined);
  const indent = ' '.repeat(/^\S+ /.exec(marker)?.[0].length ?? 2);
  return lines.map((line, at): PlacedLine => {
    if (line.unread !== undefined) return line;
    if (at === first) return { at: line.at ?? item.line, text: `${marker}${line.text}`, apart };
    const nested = /^(?:[-*]|\d+\.) /.test(line.text);
    const text = line.text === '' ? '' : `${indent}${line.text}`;
    return { ...line, text, apart: line.apart && !nested };
  });
}

function markers(name: string, attributes: HtmlElement['attributes']): (number: number) => string {
  if (name !== 'ol') return () => '- ';
  const style = attributes.get('style') ?? '';
  const type = attributes.get('type') ?? '';
  const upper = type === 'A' || /upper-(?:alpha|latin)/.test(style);
  if (!upper && type !== 'a' && !/lower-(?:alpha|latin)/.test(style))
    return (number) => `${number}. `;
  return (number) => {
    const letter = String.fromCharCode((upper ? 65 : 97) + ((Math.abs(number) + 25) % 26));
    return `- ${letter}) `;
  };
}
