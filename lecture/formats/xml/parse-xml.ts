import { XMLParser } from 'fast-xml-parser';

export class BadXml extends Error {}

/** An element: its name, its attributes without prefixes, and what stands in it. */
export type XmlElement = { name: string; attributes: Record<string, string>; inside: XmlNode[] };
export type XmlNode = XmlElement | string;

/** Nothing that we read is nested deeper than ten. */
const DEEPEST = 40;
/** What is parsed in well under two seconds; a sheet of two thousand rows has fewer. */
const TAGS_MAX = 120_000;
const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Ours know the five names of XML and nothing that the file declares.
  processEntities: false,
  maxNestedTags: DEEPEST,
});

/**
 * The elements of an XML document. Refuses a document type, so nothing can be declared, expanded or
 * fetched, deep nesting and too many tags. Entities stay as they are written (`decodeEntities`). Throws `BadXml`.
 */
export function parseXml(text: string): XmlElement[] {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new BadXml('a document type is not read');
  if (hasMoreTags(text, TAGS_MAX)) throw new BadXml('too many elements');
  try {
    return nodesOf(parser.parse(text)).filter((node) => typeof node !== 'string');
  } catch (cause) {
    throw new BadXml('this is no XML', { cause });
  }
}

function hasMoreTags(text: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (++count > most) return true;
  }
  return false;
}

type Parsed = Record<string, unknown>;

function nodesOf(parsed: unknown): XmlNode[] {
  return Array.isArray(parsed) ? parsed.flatMap((entry: Parsed) => nodeOf(entry)) : [];
}

function nodeOf(entry: Parsed): XmlNode[] {
  if (typeof entry[TEXT] === 'string') return [entry[TEXT]];
  const name = Object.keys(entry).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name.startsWith('?')) return [];
  const attributes = (entry[ATTRIBUTES] ?? {}) as Record<string, string>;
  return [{ name, attributes, inside: nodesOf(entry[name]) }];
}

export function childrenOf({ inside }: XmlElement, name: string): XmlElement[] {
  return inside.filter(
    (node): node is XmlElement => typeof node !== 'string' && node.name === name,
  );
}
