import { splitLines } from '../../outline/split-lines';
import type { ForeignEntry, TextFormat } from '../format';
import { type GiftEntry, giftEntries } from './gift-entries';
import { readGiftQuestion } from './read-question';

/** Braces around answers, or around nothing that could be code. */
export const LOOKS_LIKE_ANSWERS = /\{\s*(?:[=~#]|T\s*[#}]|TRUE\s*[#}]|F\s*[#}]|FALSE\s*[#}])/i;
const CATEGORY = /^\$CATEGORY:\s*(.*)$/;
const MARKDOWN = /^(?:#{1,6}\s|```|~~~|---\s*$)/;

/** Moodle's GIFT as a file of its own. */
export const giftFile: TextFormat = {
  id: 'gift',
  name: 'GIFT file',
  read(text) {
    const lines = splitLines(text);
    const entries = giftEntries(lines);
    if (!isGift(lines, entries)) return null;
    const categories = entries.flatMap(categoryOf);
    return {
      title: titleOf(categories),
      sections: categories.map(({ path, line }) => ({ title: path.at(-1) ?? '', line })),
      entries: entries.filter(({ text }) => !CATEGORY.test(text)).flatMap(entryOf),
      unread: [],
    };
  },
};

/** Notes with a few questions in GIFT are notes: headings and fences are Markdown's. */
function isGift(lines: string[], entries: GiftEntry[]): boolean {
  if (!entries.some(({ text }) => LOOKS_LIKE_ANSWERS.test(text) && readGiftQuestion(text))) {
    return false;
  }
  if (entries.some(({ text }) => CATEGORY.test(text))) return true;
  if (lines.some((line) => MARKDOWN.test(line))) return false;
  const questions = entries.filter(({ text }) => text.startsWith('::') || text.includes('{'));
  return questions.length * 2 > entries.length;
}

function entryOf({ text, line, lineEnd }: GiftEntry): ForeignEntry[] {
  const question = readGiftQuestion(text);
  return question ? [{ line, lineEnd, ...question }] : [];
}

type Category = { path: string[]; line: number };

/** "$course$/top/Networks/Week 5": "/" in a name is written "//". */
function categoryOf({ text, line }: GiftEntry): Category[] {
  const written = CATEGORY.exec(text)?.[1];
  if (written === undefined) return [];
  const path = written
    .split(/(?<!\/)\/(?!\/)/)
    .map((name) => name.replaceAll('//', '/').trim())
    .filter((name) => name !== '' && !/^\$\w+\$$/.test(name) && name !== 'top');
  return path.length > 0 ? [{ path, line }] : [];
}

/** The name above all categories, when there is one. */
function titleOf(categories: Category[]): string | null {
  const [first] = categories;
  const title = first?.path[0];
  const shared = categories.every(({ path }) => path.length > 1 && path[0] === title);
  return title && shared ? title : null;
}
