import type { SpeakerNote } from '@/domain/deck';
import type { Block, Paragraph, Quote } from './block';
import { containersOf, DEEPEST, nestedBlocks } from './nested-blocks';
import { closesQuotation, opensQuotation, withoutQuotation } from './quotation';
import { stageDirections, withoutDirections } from './stage-directions';
import { textLines } from './text-lines';

/**
 * The words that notes put into the lecturer's mouth (a block quote that is quoted speech) and the
 * stage directions (an emphasised bracket: "*(wait)*"), in order.
 */
export function speakerNotes(blocks: Block[], depth = 0): SpeakerNote[] {
  if (depth > DEEPEST) return [];
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return directionsOf(block);
    if (block.kind === 'quote') return speech(block, depth);
    return containersOf(block).flatMap((item) => speakerNotes(nestedBlocks(item), depth + 1));
  });
}

/** Speech may go on over several paragraphs before its quotation mark closes. */
function speech(quote: Quote, depth: number): SpeakerNote[] {
  let speaking = false;
  return nestedBlocks(quote).flatMap((block) => {
    if (block.kind !== 'paragraph') return speakerNotes([block], depth + 1);
    const text = withoutDirections(paragraphText(block)).trim();
    const said = text !== '' && (speaking || opensQuotation(text));
    if (said) speaking = !closesQuotation(text) || text.length === 1;
    const note = { kind: 'say' as const, text: withoutQuotation(text), line: block.line };
    return [...(said ? [note] : []), ...directionsOf(block)];
  });
}

function directionsOf(block: Paragraph): SpeakerNote[] {
  const { text, lineAt } = textLines(block.lines, block.line);
  return stageDirections(text).map((found) => ({
    kind: 'do',
    text: found.text,
    line: lineAt(found.at),
  }));
}

const paragraphText = ({ lines, line }: Paragraph) => textLines(lines, line).text;
