import { decodeEntities } from '../xml/decode-entities';
import { childrenOf, type XmlElement } from '../xml/parse-xml';

/** The texts that cells point at. */
export function stringsOf(root: XmlElement | null): string[] {
  return root ? childrenOf(root, 'si').map(richText) : [];
}

/** "<t>a</t>", or runs of formatted text: "<r><t>a</t></r><r><t>b</t></r>". */
export function richText(element: XmlElement): string {
  const runs = [element, ...childrenOf(element, 'r')];
  return runs.flatMap((run) => childrenOf(run, 't').map(textOf)).join('');
}

/** What stands in an element, with "_x000D_" as Excel writes what XML cannot hold. */
export function textOf({ inside }: XmlElement): string {
  const text = inside.filter((node) => typeof node === 'string').join('');
  return decodeEntities(text)
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .toWellFormed();
}
