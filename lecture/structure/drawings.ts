import type { Code } from '../outline/block';
import type { Notes } from '../outline/notes';
import { leadOf } from './lead-of';
import type { Panel } from './panel';
import { unbox } from './unbox';

const PLAIN = /^(?:|te?xt|plain|plaintext|ascii|none|diagram|box|output)$/i;

/**
 * The plain text blocks of the notes (those that name no programming language) as panels. The
 * paragraph above ("Sizes:") stands in for a title that is not drawn.
 */
export function drawings({ blocks, codes }: Notes): Panel[] {
  const leads = new Map(blocks.map((block, at) => [block.line, leadOf(blocks[at - 1])]));
  return codes
    .filter(({ language }) => PLAIN.test(language))
    .map((code) => withLead(readDrawing(code), leads.get(code.line) ?? null));
}

function readDrawing({ lines, line, fenced }: Code): Panel {
  const first = fenced ? line + 1 : line;
  return unbox(lines.map((text, at) => ({ text: expandTabs(text), line: first + at })));
}

function withLead(panel: Panel, lead: string | null): Panel {
  const [box] = panel.boxes;
  const boxes =
    box && panel.boxes.length === 1 ? [{ ...box, title: box.title ?? lead }] : panel.boxes;
  return { ...panel, title: panel.title ?? lead, boxes };
}

/** A tab parts columns: it is at least two blanks wide. */
function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  let wide = '';
  for (const char of text.slice(0, 1000)) {
    wide += char === '\t' ? ' '.repeat(Math.max(2, 8 - (wide.length % 8))) : char;
  }
  return wide;
}
