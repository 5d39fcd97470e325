import { splitLines } from '../../outline/split-lines';
import { askChoice } from '../asked';
import type { ForeignEntry, TextFormat } from '../format';

const OPTION = /^([A-Z])[.)]\s+(\S.*)$/;
const ANSWER = /^ANSWER:\s*(.*?)\s*$/;

type Draft = {
  line: number;
  lineEnd: number;
  prompt: string[];
  options: { letter: string; text: string }[];
  answer: string | null;
};

/** Aiken: the question on one line, lettered options, "ANSWER: B". */
export const aikenFile: TextFormat = {
  id: 'aiken-file',
  name: 'Aiken file',
  read(text) {
    const lines = splitLines(text);
    if (!isAiken(lines)) return null;
    return { title: null, sections: [], entries: drafts(lines).map(entryOf), unread: [] };
  },
};

/** Every line is a question, an option or an answer; notes with some such questions are notes. */
function isAiken(lines: string[]): boolean {
  let [options, answers, others] = [0, 0, 0];
  for (const line of lines) {
    if (OPTION.test(line)) options++;
    else if (ANSWER.test(line)) answers++;
    else if (line.trim() !== '') others++;
  }
  const isMarkdown = lines.some((line) => /^(?:#{1,6}\s|```|~~~|[-*>]\s)/.test(line));
  return !isMarkdown && answers > 0 && options >= 2 * answers && others <= 2 * answers + 1;
}

function drafts(lines: string[]): Draft[] {
  const all: Draft[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const option = OPTION.exec(line);
    const answer = ANSWER.exec(line)?.[1];
    const last = all.at(-1);
    const open = last && last.answer === null ? last : undefined;
    if (open && answer !== undefined) open.answer = answer;
    else if (open && option) {
      open.options.push({ letter: option[1] ?? '', text: (option[2] ?? '').trim() });
    } else if (open && open.options.length === 0) open.prompt.push(line.trim());
    else all.push({ line: at + 1, lineEnd: 0, prompt: [line.trim()], options: [], answer: null });
    const now = all.at(-1);
    if (now) now.lineEnd = at + 1;
  }
  return all;
}

function entryOf({ line, lineEnd, prompt, options, answer }: Draft): ForeignEntry {
  return { line, lineEnd, asked: askedOf(prompt.join('\n'), options, answer) };
}

function askedOf(prompt: string, options: Draft['options'], answer: string | null) {
  if (answer === null) return 'it has no line “ANSWER:”';
  const right = options.findIndex(({ letter }) => letter === answer.toUpperCase());
  if (right < 0) return `its answer “${answer.slice(0, 40)}” is none of its options`;
  return askChoice({ prompt }, { options: options.map(({ text }) => text), correct: [right] });
}
