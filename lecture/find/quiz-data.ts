import { indexAt } from '../outline/index-at';
import type { Notes } from '../outline/notes';
import { type DataQuestion, dataQuestion, firstOf } from './data/data-question';
import { type Node, readValue, type Value } from './data/literal';
import { yamlRecords } from './data/yaml-records';
import { boxOf } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/**
 * Questions that the notes hold as data for a quiz: JSON of jupyterquiz, YAML, learnr's
 * `question(…)`, the macro `multi_qcm` of French school sites.
 */
export const quizData: FindRule = { name: 'quiz-data', origin: 'found', find };

/** Lines are indices of `notes.lines`, the last one included. */
type Placed = { question: DataQuestion; from: number; to: number };

const MOST_LINES = 2000;
const LONGEST = 200_000;
const NAMES = /["']?(?:question|prompt|frage|pregunta|énoncé|enunciado|q|stem)["']?\s*:/i;
const MACRO = /^\s*\{\{\s*multi_qcm\(/;
const CALL = /(?:^|[\s(,])((?:learnr::)?(?:quiz|question(?:_\w+)?)|multi_qcm)\(/g;

function find(notes: Notes): FoundActivity[] {
  return [...ofCodes(notes), ...ofMacros(notes), ...ofBlocks(notes)].flatMap(activities);
}

function ofCodes(notes: Notes): Placed[][] {
  return flowOf(notes).pieces.flatMap((piece) => {
    const { block } = piece;
    if (block.kind !== 'code' || !block.fenced || boxOf(piece, 'answer', 'notes')) return [];
    const text = block.lines.join('\n');
    if (text.length > LONGEST) return [];
    if (/^\{?r(?:$|\W)/i.test(block.info) || block.language === 'r') {
      return [/question/.test(text) ? inCalls(text, block.line) : []];
    }
    if (!/^(?:json5?|ya?ml|quiz\w*|jupyterquiz|qcm|)$/i.test(block.language)) return [];
    if (!NAMES.test(text)) return [];
    return [/^\s*[[{]/.test(text) ? inLiteral(text, block.line) : inYaml(block.lines, block.line)];
  });
}

/** `{{ multi_qcm(…) }}` holds code and blank lines, so that its lines are those of many blocks. */
function ofMacros({ lines, codes }: Notes): Placed[][] {
  const found: Placed[][] = [];
  let code = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!MACRO.test(lines[at] ?? '')) continue;
    while (code < codes.length && (codes[code]?.lineEnd ?? 0) < at + 1) code++;
    if ((codes[code]?.line ?? Number.POSITIVE_INFINITY) <= at + 1) continue;
    const end = lines.slice(at, at + MOST_LINES).findIndex((line) => /\)\s*\}\}\s*$/.test(line));
    if (end < 0) break;
    found.push(inCalls(lines.slice(at, at + end + 1).join('\n'), at));
    at += end;
  }
  return found;
}

/** A block between two lines of dashes, or a box of a quiz, that holds YAML. */
function ofBlocks(notes: Notes): Placed[][] {
  const { lines } = notes;
  const boxes = flowOf(notes)
    .boxes.filter(({ role, parent }) => role === 'ask' && parent === null)
    .map(({ line, lineEnd }) => ({ from: line, to: lineEnd - 1 }));
  return [...boxes, ...betweenRules(lines)].flatMap(({ from, to }) => {
    const inside = lines.slice(from, to);
    const first = inside.find((line) => line.trim() !== '') ?? '';
    const isYaml = /^\s*(?:-\s+)?[\p{L}_-]+:(?:\s|$)/u.test(first);
    return isYaml && inside.some((line) => NAMES.test(line)) ? [inYaml(inside, from)] : [];
  });
}

function betweenRules(lines: string[]): { from: number; to: number }[] {
  const rules = lines.flatMap((line, at) => (/^---\s*$/.test(line) ? [at] : []));
  return rules.flatMap((from, at) => {
    const to = rules[at + 1];
    return to === undefined || to - from > 60 ? [] : [{ from: from + 1, to }];
  });
}

function inYaml(lines: string[], from: number): Placed[] {
  return yamlRecords(lines).flatMap(({ value, from: first, to }) =>
    placed(value, from + first, from + to),
  );
}

function inLiteral(text: string, from: number): Placed[] {
  const read = readValue(text, 0);
  return read ? inNode(read.value, linesOf(text), from) : [];
}

function inCalls(text: string, from: number): Placed[] {
  const found: Placed[] = [];
  const lineAt = linesOf(text);
  let behind = 0;
  for (const call of text.matchAll(CALL)) {
    const at = call.index + call[0].indexOf(call[1] ?? '');
    const read = at < behind ? null : readValue(text, at);
    if (!read) continue;
    behind = read.at;
    found.push(...inNode(read.value, lineAt, from));
  }
  return found;
}

function linesOf(text: string): (at: number) => number {
  const starts = [...text.matchAll(/^/gm)].map(({ index }) => ({ line: index }));
  return (at) => indexAt(starts, at);
}

/** A question, or a list, a record or a call that holds some. */
function inNode(value: Value, lineAt: (at: number) => number, from: number): Placed[] {
  if (value === null || typeof value !== 'object') return [];
  const own = placed(value, from + lineAt(value.from), from + lineAt(value.to - 1));
  if (own.length > 0) return own;
  return [...value.items, ...value.fields.values()].flatMap((one) => inNode(one, lineAt, from));
}

function placed(value: Node, from: number, to: number): Placed[] {
  const question = dataQuestion(value);
  return question ? [{ question, from, to }] : [];
}

function activities(all: Placed[]): FoundActivity[] {
  const first = firstOf(all.map(({ question }) => question));
  return all.map(({ question, from, to }) => {
    const { prompt, code, options, explanation } = question;
    const numbers = first === null ? [] : question.numbers.map((number) => number - first);
    const fits = numbers.every((number) => number >= 0 && number < (options?.length ?? 0));
    const answer = question.answer ?? (numbers.length > 0 && fits ? { options: numbers } : null);
    return toActivity({
      ...{ prompt, code, options, explanation, answer },
      several: false,
      line: from + 1,
      lineEnd: to + 1,
      reason: 'Your notes have this as data of a quiz.',
    });
  });
}
