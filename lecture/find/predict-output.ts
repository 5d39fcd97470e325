import type { Code } from '../outline/block';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { isDirection } from '../outline/stage-directions';
import { answerBelow } from './asks/answer-below';
import { boxOf, type Flow, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { withoutOutput } from './questions/code-output';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import { isNoQuestionHeading } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';
import { isDrawing } from './spot/code-family';

/**
 * "What does this print?" beside a code block: the output block that follows, or the comments
 * that say what is printed, are the key and leave the code.
 */
export const predictOutput: FindRule = { name: 'predict-output', origin: 'found', find };

const ASKS =
  /(?<!\p{L})(?:what values? (?:does|do|will|would)(?: \S+){0,8}? (?:returns?|produces?|have|has|prints?|evaluates?)|what (?:does|do|will|would|is|are|gets?)(?: \S+){0,8}? (?:prints?|printed|outputs?|displays?|displayed|returns?|returned|evaluates? to|(?:the )?(?:value|output|result) of)|what(?:['’]s| is| will be) (?:the )?(?:output|result|printed)|predict (?:the|its|what|this)|guess (?:the|its) output|was gibt(?: \S+){0,8}? (?:aus|zurück)|was (?:ist|wird)(?: \S+){0,6}? (?:ausgabe|ausgegeben|ergebnis)|welche ausgabe|qu['’]affiche(?:nt)?|que (?:va )?(?:renvoie|affiche|retourne|vaut|produit)(?:nt|r)?|quel(?:le)? est (?:la sortie|le résultat|la valeur)|qu['’]est-ce qui (?:est|sera) affiché|qué (?:imprime|muestra|devuelve|valor|salida|resultado)(?:n|rá)?|cuál es (?:la salida|el resultado|el valor)|predice|prediga)(?!\p{L})/iu;
const LONGEST = 500;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const language = notesLanguage(notes);
  let heading = '';
  return flow.pieces.flatMap((piece, at) => {
    const { block } = piece;
    if (block.kind === 'heading') heading = block.text;
    if (block.kind !== 'paragraph' || boxOf(piece, 'answer', 'notes', 'aside', 'item')) return [];
    const text = block.lines.join(' ').trim();
    if (text.length > LONGEST || !isAsk(text) || isNoQuestionHeading(heading)) return [];
    const code = codeBeside(flow, at);
    if (!code) return [];
    const { shown, output } = withoutOutput(code.block);
    const below = outputBelow(flow.pieces, Math.max(at, code.at) + 1);
    const last = Math.max(at, code.at);
    const told = (output ?? below?.text) ? null : answerBelow(flow, last);
    const answer = output ?? below?.text ?? told?.answer ?? null;
    const reason = `Your notes ask what this code does${answer === null ? '' : ', and show its output'}.`;
    const lineEnd = Math.max(
      block.lineEnd,
      below?.lineEnd ?? told?.lineEnd ?? 0,
      code.block.lineEnd,
    );
    const asked = { prompt: clean(text), answer, code: shown, line: block.line, lineEnd, reason };
    return [toActivity(freeQuestion(asked, language))];
  });
}

/** The question comes last, or leads to the code with a colon. */
function isAsk(markdown: string): boolean {
  const text = plainText(markdown);
  return (
    ASKS.test(text) && (/[?？:][\s"”»)*]*$/.test(text) || /^(?:predict|guess|predice)/i.test(text))
  );
}

type Beside = { block: Code; at: number };

/** The code that follows, or else the one before. */
function codeBeside({ pieces }: Flow, at: number): Beside | null {
  for (const near of [at + 1, at - 1]) {
    const block = pieces[near]?.block;
    if (block?.kind === 'code' && !isOutput(block) && !isDrawing(block.lines))
      return { block, at: near };
  }
  return null;
}

const OUTPUT = /^(?:output|out|text|txt|plain|plaintext|console|none|result|stdout)?$/i;
const isOutput = ({ language }: Code) => language !== '' && OUTPUT.test(language);

/** An output block right below, with nothing but a line such as "Output:" between. */
function outputBelow(pieces: Piece[], from: number): { text: string; lineEnd: number } | null {
  for (const piece of pieces.slice(from, from + 2)) {
    const { block } = piece;
    if (block.kind === 'code') {
      const fits = OUTPUT.test(block.language) && !isDrawing(block.lines);
      return fits ? { text: block.lines.join('\n').trim(), lineEnd: block.lineEnd } : null;
    }
    if (isDirection(block)) continue;
    const says =
      block.kind === 'paragraph' && block.lines.length === 1 && /:\W*$/.test(block.lines[0] ?? '');
    if (!says) return null;
  }
  return null;
}
