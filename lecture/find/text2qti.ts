import type { Notes } from '../outline/notes';
import { boxOf } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { clean } from './questions/prompt';
import { toActivity } from './questions/to-activity';
import { paragraphText } from './questions/unit';
import type { FindRule, FoundActivity } from './rule';

/** A question with "= 1.41 +- 0.01" or "= [1, 2]" below it, as text2qti writes numbers. */
export const text2qti: FindRule = { name: 'text2qti', origin: 'found', find };

const NUMBER = /^\s*=\s*(-?\d+(?:\.\d+)?)\s*(?:(?:\+-|±)\s*(\d+(?:\.\d+)?%?))?\s*$/;
const RANGE = /^\s*=\s*\[\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*\]\s*$/;

function find(notes: Notes): FoundActivity[] {
  return flowOf(notes).pieces.flatMap((piece) => {
    const { block } = piece;
    if (block.kind !== 'paragraph' || block.lines.length < 2 || boxOf(piece, 'answer', 'notes'))
      return [];
    const words = readNumber((block.lines.at(-1) ?? '').slice(0, 100));
    const prompt = clean(paragraphText(block.lines.slice(0, -1)));
    if (!words || prompt === '' || prompt.length > 1000) return [];
    return [
      toActivity({
        prompt,
        code: null,
        options: null,
        several: false,
        answer: { words },
        explanation: null,
        line: block.line,
        lineEnd: block.lineEnd,
        reason: 'Your notes have this as a numeric question of text2qti.',
      }),
    ];
  });
}

/** A value, and how far from it is still right. */
function readNumber(line: string): string | null {
  const range = RANGE.exec(line);
  const [low, high] = [Number(range?.[1]), Number(range?.[2])];
  if (range) return `${(low + high) / 2} +- ${Math.abs(high - low) / 2}`;
  const number = NUMBER.exec(line);
  return number && `${number[1]} +- ${number[2] ?? 0}`;
}
