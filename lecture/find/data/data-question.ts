import type { Code } from '../../outline/block';
import { indentOf, isBlank, outdent } from '../../outline/line-start';
import { scanBlocks } from '../../outline/scan-blocks';
import { plainOption } from '../keys/option-refs';
import { asksSomething } from '../questions/asks-something';
import type { Answer } from '../questions/question';
import type { Node, Value } from './literal';
import { ANSWER_LINES } from './yaml-records';

/** A question that stands in the notes as data. `key` counts from nought or one: see `firstOf`. */
export type DataQuestion = {
  prompt: string;
  code: Code | null;
  options: string[] | null;
  answer: Answer;
  /** Numbers of right options, of which it is not known what they count from. */
  numbers: number[];
  explanation: string | null;
};

const PROMPT = [
  'question',
  'prompt',
  'q',
  'stem',
  'text',
  'title',
  'frage',
  'pregunta',
  'enunciado',
  'énoncé',
];
const OPTIONS = [
  ANSWER_LINES,
  ...['options', 'choices', 'answers', 'alternatives', 'propositions', 'opciones', 'optionen'],
  ...['antworten', 'respuestas', 'réponses', 'reponses'],
];
const RIGHT = ['correct', 'isCorrect', 'is_correct', 'right', 'korrekt', 'correcto', 'correcta'];
const KEY = [
  ...['correctAnswer', 'correct_answer', 'correctAnswers', 'correct_answers', 'correct', 'answer'],
  ...['solution', 'key', 'antwort', 'lösung', 'respuesta', 'réponse', 'reponse', 'a'],
];
const WHY = [
  'explanation',
  'explain',
  'feedback',
  'rationale',
  'erklärung',
  'explicación',
  'explication',
];
const OPTION = ['answer', 'text', 'option', 'content', 'value', 'label', 'title'];

/** Reads a record, a call such as R's `question("…", answer("…"))`, or Python's [text, options, key]. */
export function dataQuestion(value: Value): DataQuestion | null {
  if (value === null || typeof value !== 'object') return null;
  if (value.kind === 'record') return ofRecord(value);
  if (value.kind === 'call') return ofCall(value);
  return ofList(value);
}

function ofRecord({ fields }: Node): DataQuestion | null {
  const prompt = textOf(first(fields, PROMPT));
  if (prompt === null) return null;
  const why = textOf(first(fields, WHY));
  const given = first(fields, OPTIONS);
  const listed = isNode(given) && given.kind === 'list' ? given.items : null;
  const key = first(fields, KEY);
  if (!listed) {
    return key === undefined || !asksSomething(prompt) ? null : free(prompt, textOf(key), why);
  }
  const options = listed.map(optionOf);
  const type = textOf(fields.get('type')) ?? '';
  if (/^(?:numeric|string|text|short)/i.test(type)) {
    const right = options.find((option) => option?.right)?.text ?? null;
    return right === null ? null : free(prompt, right, why);
  }
  return withOptions(prompt, options, key, why);
}

/** `question("…", answer("…", correct = TRUE), …)` */
function ofCall({ name, items }: Node): DataQuestion | null {
  const [text, ...rest] = items;
  const prompt = textOf(text);
  if (!/(?:^|:)question(?:_\w+)?$/.test(name) || prompt === null) return null;
  const options = rest.flatMap((item) =>
    isNode(item) && /(?:^|:)answer$/.test(item.name) ? [optionOf(item)] : [],
  );
  if (/_(?:text|numeric)$/.test(name)) {
    const right = options.find((option) => option?.right)?.text ?? null;
    return right === null ? null : free(prompt, right, null);
  }
  return withOptions(prompt, options, undefined, null);
}

/** `["…", ["a", "b"], [2]]`, counted from one, as the macro `multi_qcm` has it. */
function ofList({ items: [text, listed, right] }: Node): DataQuestion | null {
  const prompt = textOf(text);
  if (prompt === null || !isNode(listed) || !isNode(right)) return null;
  const found = withOptions(prompt, listed.items.map(optionOf), undefined, null);
  const key = right.items.map((one) => (typeof one === 'number' ? one - 1 : -1));
  const count = found?.options?.length ?? 0;
  if (!found || key.length === 0 || key.some((one) => one < 0 || one >= count)) return found;
  return { ...found, answer: { options: key } };
}

type Option = { text: string; right: boolean | null };

function optionOf(value: Value): Option | null {
  if (!isNode(value)) {
    const text = textOf(value);
    return text === null ? null : { text, right: null };
  }
  const right = first(value.fields, RIGHT);
  const code = textOf(value.fields.get('code'));
  const text = textOf(first(value.fields, OPTION)) ?? textOf(value.items[0]);
  const said = code && text === null ? `\`${code}\`` : text;
  return said === null ? null : { text: said, right: typeof right === 'boolean' ? right : null };
}

function withOptions(
  prompt: string,
  given: (Option | null)[],
  key: Value | undefined,
  explanation: string | null,
): DataQuestion | null {
  const options = given.flatMap((option) => option ?? []);
  const texts = options.map(({ text }) => text);
  if (options.length < given.length || options.length < 2 || options.length > 10) return null;
  if (new Set(texts).size < texts.length || texts.includes('')) return null;
  const marked = options.flatMap(({ right }, at) => (right ? [at] : []));
  const named = marked.length > 0 ? marked : (keyOf(key, texts) ?? []);
  return {
    ...withoutCode(prompt),
    options: texts,
    answer: named.length > 0 ? { options: named } : null,
    numbers: marked.length > 0 ? [] : numbersOf(key),
    explanation,
  };
}

/** Right options by their text or letter. */
function keyOf(key: Value | undefined, options: string[]): number[] | null {
  const said = isNode(key) ? key.items : [key ?? null];
  const plain = options.map(plainOption);
  const indices = said.map((one) => {
    if (typeof one !== 'string') return -1;
    const found = plain.indexOf(plainOption(one));
    return found < 0 && /^[A-Ja-j]$/.test(one) ? one.toUpperCase().charCodeAt(0) - 65 : found;
  });
  return indices.every((index) => index >= 0 && index < options.length) ? indices : null;
}

function numbersOf(key: Value | undefined): number[] {
  const said = isNode(key) ? key.items : [key ?? null];
  return said.every((one) => Number.isInteger(one)) ? (said as number[]) : [];
}

/**
 * What the numbers of right options count from, by all questions of one place: a nought occurs, or
 * the number of the last option. Null when nothing tells.
 */
export function firstOf(questions: DataQuestion[]): 0 | 1 | null {
  const zero = questions.some(({ numbers }) => numbers.includes(0));
  const one = questions.some(({ numbers, options }) => numbers.includes(options?.length ?? -1));
  return zero === one ? null : zero ? 0 : 1;
}

function free(prompt: string, words: string | null, explanation: string | null) {
  const answer: Answer = words === null || words === '' ? null : { words };
  return { ...withoutCode(prompt), options: null, answer, numbers: [], explanation };
}

/** A block of code in the prompt is shown as code. */
function withoutCode(text: string): Pick<DataQuestion, 'prompt' | 'code'> {
  const blocks = text.includes('```') ? scanBlocks(outdented(text)) : [];
  const code = blocks.find((block) => block.kind === 'code');
  if (code?.kind !== 'code') return { prompt: text.trim(), code: null };
  const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
  return { prompt: said.map((line) => line.trim()).join(' '), code };
}

/** The text begins behind its quotation mark, so that its first line says nothing of the indent. */
function outdented(text: string): string[] {
  const [head = '', ...rest] = text.split('\n');
  const indents = rest.flatMap((line) => (isBlank(line) ? [] : [indentOf(line)]));
  return [head, ...rest.map((line) => outdent(line, Math.min(...indents)))];
}

function first(fields: Map<string, Value>, names: string[]): Value | undefined {
  const name = names.find((one) => fields.has(one));
  return name === undefined ? undefined : fields.get(name);
}

const isNode = (value: Value | undefined): value is Node =>
  typeof value === 'object' && value !== null;

function textOf(value: Value | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
