import type { Flow } from '../flow/flow';

const DEFINITION = /^\s*\[\^([\w-]{1,40})\]:\s*(\S.*)$/;
/** Only right behind the question. */
const REFERENCE = /(?<=[?？][*_"”]{0,3})\s?\[\^([\w-]{1,40})\]/g;
const SOURCE = /https?:|doi|\(\d{4}\)|(?<!\p{L})(?:see|cf|ibid|siehe|vgl|voir|véase)(?!\p{L})/iu;

const known = new WeakMap<Flow, Map<string, string>>();

/** What each footnote says, by its name; sources and links are left out. */
export function footnotesOf(flow: Flow): Map<string, string> {
  const before = known.get(flow);
  if (before) return before;
  const notes = new Map<string, string>();
  for (const { block } of flow.pieces) {
    if (block.kind !== 'paragraph' || !block.lines[0]?.includes('[^')) continue;
    for (const line of block.lines) {
      const [, name, text] = DEFINITION.exec(line.slice(0, 1000)) ?? [];
      if (name && text && !SOURCE.test(text)) notes.set(name, text.trim());
    }
  }
  known.set(flow, notes);
  return notes;
}

export const isFootnote = (line: string) => DEFINITION.test(line.slice(0, 1000));

export type Reference = { name: string; at: number };

/** The references behind question marks, and the text with blanks in their place. */
export function withoutReferences(text: string): { text: string; references: Reference[] } {
  if (!text.includes('[^')) return { text, references: [] };
  const references = [...text.matchAll(REFERENCE)].map(({ 1: name = '', index }) => ({
    name,
    at: index,
  }));
  return { text: text.replace(REFERENCE, (found) => ' '.repeat(found.length)), references };
}
