import type { Item, Paragraph, Table } from '../outline/block';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { withoutQuestionLabel } from '../text/question-label';
import { claimWithVerdict } from './asks/claim';
import { leadsToClaims } from './asks/claim-lead';
import {
  headsClaims,
  isTrueOrFalse,
  isVerdictPair,
  saysTrueOrFalse,
  trueOrFalseLength,
} from './asks/true-or-false';
import { type Box, boxOf, type Flow, isInside, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { pieceText } from './keys/answer-text';
import { farAnswers } from './keys/far-answers';
import { afterAnswerWord } from './keys/key-statement';
import { partAnswers } from './keys/part-answers';
import { type GroupUnit, groupUnits } from './options/group-units';
import { lineOfPart } from './options/line-of-part';
import type { OptionGroup } from './options/option-group';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { isNoQuestionHeading } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/** "Are these true or false?", with the claims below it: a list, blanks to fill in, a table. */
export const trueFalse: FindRule = { name: 'true-false', origin: 'found', find };

type Claim = {
  text: string;
  answer: string | null;
  line: number;
  lineEnd: number;
  number: number | null;
  /** The heading asks for it, and does not only speak of truth: "Vrai ou faux ?" */
  sure?: boolean;
};

const SHORTEST = 10;
const LONGEST = 400;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const language = notesLanguage(notes);
  const lettered = letteredGroups(flow, notes);
  const claims = letteredClaims(flow, lettered, notes);
  const read = new Set(lettered.flatMap(({ group }) => piecesOf(group)));
  let heading = '';
  let asked = false;
  let sure = true;
  for (const [at, piece] of flow.pieces.entries()) {
    const { block } = piece;
    if (block.kind === 'heading') {
      heading = block.text;
      asked = saysTrueOrFalse(heading) && !isNoQuestionHeading(heading);
      sure = headsClaims(heading);
      continue;
    }
    const before = claims.length;
    if (boxOf(piece, 'answer', 'notes', 'aside') || isNoQuestionHeading(heading)) continue;
    if (block.kind === 'paragraph' && isLead(block.lines.join(' '))) asked = sure = true;
    else if (block.kind === 'table') claims.push(...claimsOfTable(block, asked));
    else if (asked && !read.has(at)) claims.push(...claimsOf(flow, at));
    for (const claim of claims.slice(before)) claim.sure = sure;
    if (block.kind === 'rule') asked = false;
  }
  claims.sort((a, b) => a.line - b.line);
  farAnswers(flow, claims, (claim, text) => {
    claim.answer ??= verdictIn(text);
  });
  const known = claims.filter(({ answer, sure: asks }) => answer !== null || asks);
  return known.map(({ text, answer, line, lineEnd }) => {
    const reason = 'Your notes ask whether this is true or false.';
    const question = { prompt: text, answer, claim: true, line, lineEnd, reason };
    return toActivity({ ...freeQuestion(question, language), explanation: null });
  });
}

/** "Are the following true or false? a. … b. …" */
function letteredGroups(flow: Flow, { sections }: Notes): GroupUnit[] {
  return groupUnits(flow).filter(
    ({ group, unit }) =>
      group.style === 'letters' &&
      group.marked === null &&
      isLead(unit.parts.at(-1)?.text ?? unit.label ?? '') &&
      !isVerdictPair(group.options) &&
      !isNoQuestionHeading(sectionAt(sections, group.line)?.title ?? ''),
  );
}

const piecesOf = ({ from, to }: OptionGroup) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** The claims of lettered groups, with the verdicts that the notes give by their letters. */
function letteredClaims(flow: Flow, groups: GroupUnit[], { lines }: Notes): Claim[] {
  const answersOf = partAnswers(flow, groups);
  return groups.flatMap((exercise) => {
    const { options, line: from, lineEnd: to } = exercise.group;
    const answers = answersOf(exercise);
    return options.flatMap((text, at) => {
      const line = lineOfPart(lines, from, to, at);
      const place = { line, lineEnd: line, number: null };
      const found = claim(text, verdictIn(answers?.[at] ?? ''), place);
      return found ? [{ ...found, sure: true }] : [];
    });
  });
}

function claimsOf({ pieces }: Flow, at: number): Claim[] {
  const piece = pieces[at];
  if (!piece) return [];
  const { block, box } = piece;
  if (box?.role === 'item') return claimOfBox(pieces, at, box);
  if (block.kind === 'paragraph') return claimsBehindBlanks(block);
  if (block.kind !== 'list' || block.items.length < 2) return [];
  const texts = block.items.map(({ lines }) => plainText(lines[0] ?? ''));
  if (texts.some((text) => /^\[[ xX]\]/.test(text)) || isVerdictPair(texts)) return [];
  if (texts.some((text) => /[?？:]\s*$/.test(text))) return [];
  return block.items.flatMap((item) => claimOfItem(item, block.ordered) ?? []);
}

/** An item that holds its verdict in a quote or a list of its own. */
function claimOfBox(pieces: Piece[], at: number, box: Box): Claim[] {
  const { block } = pieces[at] ?? {};
  if (block?.kind !== 'paragraph' || box.from !== at) return [];
  const below = pieces[at + 1];
  const answer = below && isInside(below, box) ? verdictIn(pieceText(below)) : null;
  const number = Number.parseInt(box.title, 10);
  const place = { line: box.line, lineEnd: box.lineEnd };
  const said = block.lines.join(' ');
  const found = claim(said, answer, { ...place, number: Number.isNaN(number) ? null : number });
  return found ? [found] : [];
}

function claimOfItem({ lines, line, lineEnd, marker }: Item, ordered: boolean): Claim | null {
  const below = lines.findIndex((text, at) => at > 0 && verdictIn(text) !== null);
  const said = lines.slice(0, below < 0 ? undefined : below).join(' ');
  const number = ordered ? Number.parseInt(marker, 10) : null;
  return claim(said, below < 0 ? null : verdictIn(lines[below] ?? ''), { line, lineEnd, number });
}

const BLANK = /^\s*(?:_{2,}|(?:\\_){2,}|\(\s{1,6}\)|\[\s{1,6}\])\s*(?:(\d{1,2})[.)]\s*)?/;

/** "____ 3. A stack …" */
function claimsBehindBlanks({ lines, line }: Paragraph): Claim[] {
  if (!lines.every((text) => BLANK.test(text))) return [];
  return lines.flatMap((text, at) => {
    const number = Number(BLANK.exec(text)?.[1] ?? Number.NaN);
    const place = { line: line + at, lineEnd: line + at };
    return claim(text, null, { ...place, number: Number.isNaN(number) ? null : number }) ?? [];
  });
}

const isLead = (text: string) => leadsToClaims(text) || isTrueOrFalse(text);

type Place = Pick<Claim, 'line' | 'lineEnd' | 'number'>;

function claim(said: string, answer: string | null, place: Place): Claim | null {
  const bare = said
    .replace(BLANK, '')
    .replace(/\s*(?:_{2,}|\(\s{1,6}\))\s*$/, '')
    .trim();
  const found = claimWithVerdict(bare);
  const text = withoutQuestionLabel(found?.claim ?? bare).replace(/^(\*\*|__)(.+)\1$/, '$2');
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  return { text, answer: answer ?? found?.verdict ?? null, ...place };
}

/** "> False", "- True: …", "Answer: F" */
function verdictIn(text: string): string | null {
  const bare = text.replace(/^[\s>*_-]+/, '');
  const said = afterAnswerWord(bare) ?? bare;
  const found =
    /^[*_(]*(true|false|wahr|richtig|falsch|vraie?|faux|fausse|verdader[oa]|ciert[oa]|fals[oa]|[TFVW](?![\w'/]))(?!\p{L})/iu.exec(
      said,
    )?.[1];
  return found ? (found.length > 1 ? found : found.toUpperCase()) : null;
}

const TRUE = /^(?:t|true|wahr|richtig|vraie?|v|verdader[oa]|ciert[oa])$/i;
const FALSE = /^(?:f|false|falsch|faux|fausse|fals[oa])$/i;
const TICK = /^(?:x|✓|✔|✅|☑|☒|•)\uFE0F?$/iu;

/** "| Claim | True | False |" with ticks, or with the two words in each row. */
function claimsOfTable({ rows, line }: Table, asked: boolean): Claim[] {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => plainText(cell).trim()));
  const right = head.findIndex((cell) => TRUE.test(cell));
  const wrong = head.findIndex((cell) => FALSE.test(cell));
  const named = head.findIndex((cell) => saysTrueOrFalse(cell) && trueOrFalseLength(cell) > 0);
  const both = named > 0 || !asked ? named : columnOfVerdicts(body);
  const words = asked && body.every((row) => row.some((cell) => TRUE.test(cell)));
  if (!(right > 0 && wrong > 0) && both < 1 && !words) return [];
  return body.flatMap((row, at) => {
    const place = { line: line + at + 2, lineEnd: line + at + 2, number: null };
    const [first = '', second = ''] = row;
    const said = /^\d*\W*$/.test(first) ? second : first;
    return claim(said, answerOf(row, { head, right, wrong, both }), place) ?? [];
  });
}

/** The last column, when nothing but verdicts stand in it. */
function columnOfVerdicts(body: string[][]): number {
  const at = (body[0]?.length ?? 0) - 1;
  return at > 0 && body.every((row) => verdictIn(row[at] ?? '') !== null) ? at : -1;
}

type Columns = { head: string[]; right: number; wrong: number; both: number };

function answerOf(row: string[], { head, right, wrong, both }: Columns): string | null {
  if (both > 0) return verdictIn(row[both] ?? '');
  const [isRight, isWrong] = [right, wrong].map((at) => at > 0 && TICK.test(row[at] ?? ''));
  if (isRight === isWrong) return null;
  return head[isRight ? right : wrong] ?? null;
}
