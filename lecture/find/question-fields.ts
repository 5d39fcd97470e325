import type { Item } from '../outline/block';
import type { Notes } from '../outline/notes';
import { readOption } from '../text/option-label';
import { opensWithTrueOrFalse } from './asks/true-or-false';
import { boxOf, type Flow, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { answeredKey } from './keys/key-statement';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import { isNoQuestionHeading } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/** "Question: … / Choices: a; b; c / Answer: b": each part of a question behind its name. */
export const questionFields: FindRule = { name: 'question-fields', origin: 'found', find };

type Name = 'question' | 'choices' | 'answer' | 'why';
type Line = { text: string; line: number };
type Fields = Partial<Record<Name, string>> & {
  inList: boolean;
  line: number;
  lineEnd: number;
};

const FIELD =
  /^\s*(?:[-*+]\s+|>\s*)*(?:\*\*|__|\*|_)?(question|prompt|stem|choices|options|answer options|alternatives|(?:correct |right )?answers?|solution|explanation|why|rationale|feedback|frage|antwortmöglichkeiten|optionen|antwort|erklärung|choix|propositions|réponse|explication|pregunta|opciones|respuesta|explicación)\s*(?::\s*(?:\*\*|__|\*|_)?|(?:\*\*|__|\*|_)\s*:)\s*(.*)$/iu;
const NAMES: [Name, RegExp][] = [
  ['question', /^(?:question|prompt|stem|frage|pregunta)$/i],
  [
    'choices',
    /^(?:choices|options|answer options|alternatives|antwortmöglichkeiten|optionen|choix|propositions|opciones)$/i,
  ],
  ['answer', /answer|solution|antwort|réponse|respuesta/i],
  ['why', /./],
];
const LONGEST = 1000;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const found: Fields[] = [];
  let heading = '';
  let open: Fields | null = null;
  for (const piece of flow.pieces) {
    const { block } = piece;
    if (block.kind === 'heading') heading = block.text;
    if (isNoQuestionHeading(heading) || boxOf(piece, 'answer', 'notes', 'aside')) {
      open = null;
      continue;
    }
    for (const { text, line } of linesOf(block)) {
      const field = fieldOf(text);
      if (field?.name === 'question') {
        open = { question: field.text, inList: isListed(piece), line, lineEnd: line };
        found.push(open);
      } else if (field && open && open[field.name] === undefined) {
        open[field.name] = field.text;
        open.lineEnd = line;
      } else if (text.trim() !== '' && !IGNORED.test(text)) open = null;
    }
    if (block.kind !== 'paragraph' && block.kind !== 'list') open = null;
  }
  return found.flatMap((fields) => activity(fields, notes) ?? []);
}

/** "Type: multiple choice", "Points: 2" */
const IGNORED =
  /^\s*(?:[-*+]\s+)?[*_]{0,2}(?:type|points?|difficulty|level|topic|tags?|id|time|typ|punkte)[*_]{0,2}\s*:/i;

function linesOf(block: Flow['pieces'][number]['block']): Line[] {
  if (block.kind === 'paragraph') return numbered(block.lines, block.line);
  if (block.kind !== 'list') return [];
  return block.items.flatMap((item: Item) => numbered(item.lines, item.line));
}

const numbered = (lines: string[], first: number): Line[] =>
  lines.map((text, at) => ({ text, line: first + at }));

function fieldOf(text: string): { name: Name; text: string } | null {
  if (text.length > LONGEST) return null;
  const [, word, said = ''] = FIELD.exec(text) ?? [];
  const name = NAMES.find(([, pattern]) => word !== undefined && pattern.test(word))?.[0];
  return name ? { name, text: said.trim() } : null;
}

const isListed = ({ block, box }: Piece) => block.kind === 'list' || box?.role === 'item';

/** Lists of options are read as everywhere, and so is a question in a paragraph without choices. */
function activity(fields: Fields, notes: Notes): FoundActivity | null {
  const { question = '', choices = '', answer = '', why, inList, line, lineEnd } = fields;
  const options = choicesOf(choices);
  const prompt = clean(question);
  if (prompt === '' || (choices !== '' && !options)) return null;
  if (!options && (answer === '' || !inList)) return null;
  const reason = `Your notes name the parts of this question${answer === '' ? '' : ', and its answer'}.`;
  const explanation = why ? why : null;
  if (!options) {
    const claim = opensWithTrueOrFalse(question);
    const free = {
      prompt,
      answer,
      claim,
      line,
      lineEnd,
      reason,
      ...(explanation ? { explanation } : {}),
    };
    return toActivity(freeQuestion(free, notesLanguage(notes)));
  }
  const right = answer === '' ? null : keyOf(answer, options);
  return toActivity({
    ...{ prompt, code: null, options, line, lineEnd, reason, explanation },
    several: (right?.length ?? 0) > 1,
    answer: right && { options: right },
  });
}

/** "a; b; c", "a | b | c", or at least three behind commas. */
function choicesOf(text: string): string[] | null {
  const parts = [/\s*;\s*/, /\s+\|\s+|\s+\/\s+/, /\s*,\s*/]
    .map((between) => text.split(between).filter((part) => part !== ''))
    .find((found) => found.length > 1);
  if (!parts || parts.length > 10) return null;
  const options = parts.map((part) => readOption(part).text);
  return new Set(options).size < options.length ? null : options;
}

function keyOf(answer: string, options: string[]): number[] | null {
  return answeredKey(answer, { options, style: 'letters' });
}
