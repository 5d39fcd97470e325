import { isBlank } from '../outline/line-start';
import type { Notes } from '../outline/notes';
import { notationOf } from '../own-syntax/notations';
import { type Passage, readPassage } from '../own-syntax/passage';
import { typeOfLabel } from '../own-syntax/words';
import { readOption } from '../text/option-label';
import { questionLabel } from '../text/question-label';
import type { FindRule, FoundActivity } from './rule';

/** "### Quiz: …" and its like: activities that the lecturer wrote as such (docs/notes-syntax.md). */
export const ownSyntax: FindRule = { name: 'own-syntax', origin: 'written', find };

function find(notes: Notes): FoundActivity[] {
  return notes.blocks.flatMap((block, at) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    const passage = readPassage(notes, notes.blocks, at);
    const type = passage && typeOfLabel(passage.label);
    const read = type && notationOf(type).read(passage);
    if (!passage || !type || !read) return [];
    if (type === 'choice' && isOthersQuiz(notes, passage)) return [];
    const { line, lineEnd, code } = passage;
    const place = code ? { codeLine: code.line, codeLineEnd: code.lineEnd } : {};
    return [{ type, ...read, line, lineEnd, ...place }];
  });
}

/**
 * Lettered options, or a question with a number of its own ("**Q1.** …") below a bare "Quiz", are
 * other people's habits: `choice-question` reads them.
 */
function isOthersQuiz({ lines }: Notes, { line, lineEnd, code }: Passage): boolean {
  const raw = lines.slice(line, lineEnd).map((text, at) => {
    const number = line + 1 + at;
    return code && number >= code.line && number <= code.lineEnd ? '' : text;
  });
  const first = raw.find((text) => !isBlank(text)) ?? '';
  return hasLetters(raw) || (isBareLabel(lines[line - 1] ?? '') && questionLabel(first) !== null);
}

const isBareLabel = (line: string) => !/[:?]/.test(line);

function hasLetters(lines: string[]): boolean {
  const options = lines.map((text) =>
    readOption(text.replace(/^\s*(?:[-*+]|\d{1,3}[.)])?\s+/, '')),
  );
  const first = options.findIndex(({ index }) => index === 0);
  return first >= 0 && options.slice(first).some(({ index }) => index === 1);
}
