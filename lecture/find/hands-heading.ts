import { withoutAttributes } from '../outline/heading-attributes';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { isDirection } from '../outline/stage-directions';
import { cueForHands } from './asks/cue';
import { boxOf, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { cleanQuestion } from './hands/clean-question';
import { handsLanguages } from './hands/hands-language';
import { toActivity } from './questions/to-activity';
import { isMetadata } from './questions/unit';
import type { FindRule, FoundActivity } from './rule';

/** A slide "Show of hands", and the question as the title of the next one. */
export const handsHeading: FindRule = { name: 'hands-heading', origin: 'found', find };

const FARTHEST = 8;

function find(notes: Notes): FoundActivity[] {
  const { pieces } = flowOf(notes);
  return pieces.flatMap(({ block }, at) => {
    if (block.kind !== 'heading' || !/[?？]\s*$/.test(block.text)) return [];
    const text = plainText(withoutAttributes(block.text));
    const language = handsLanguages.find(({ who, howMany, knowledge, hands }) => {
      const bare = cleanQuestion(text, hands);
      return howMany.test(bare) || (who.test(bare) && !knowledge.test(bare));
    });
    const cue = language && cueAbove(pieces, at);
    if (!language || !cue) return [];
    const { line, lineEnd } = block;
    return [
      toActivity({
        prompt: cleanQuestion(text, language.hands),
        code: null,
        options: [...language.yesNo],
        several: false,
        answer: null,
        explanation: null,
        line,
        lineEnd,
        reason: `Your notes ask the room for a show of hands (“${cue}”); answered with yes or no.`,
      }),
    ];
  });
}

/** The heading before it asks for hands, with nothing but notes and directions below. */
function cueAbove(pieces: Piece[], at: number): string | null {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    const piece = pieces[before];
    if (!piece) return null;
    const { block } = piece;
    if (block.kind === 'heading') return cueForHands(block.text);
    if (block.kind === 'rule' || boxOf(piece, 'notes') || isDirection(block)) continue;
    if (block.kind !== 'paragraph') return null;
    if (!isMetadata(block.lines) && !isAside(block.lines)) return null;
  }
  return null;
}

/** "*or in the chat if you are online*": all of it is emphasised. */
const isAside = (lines: string[]) => /^\s*([*_])(?!\1)[^*_]+\1\s*$/.test(lines.join(' '));
