import { drawingText } from '../../outline/drawing-text';
import { isLabelled, type ProblemEntry, readEntry } from './problem-entry';

export type ListedProblems = {
  entries: ProblemEntry[];
  /** Its entries say themselves that they are problems: "Problem 1: …". */
  labelled: boolean;
};

type OpenEntry = { head: string; branches: string[]; indent: number };

const NUMBERED = /^#?\d{1,2}\s*[.):]\s+\S/;
const BULLET = /^[❌✗✘✖•●▪]\s*\S|^[-*]\s+\S/;
const BRANCH = /^(?:[└├╰]\s*[─-]*|→|->|=>|⇒)\s*/;

/**
 * A drawing or plain text block with "Problem 1: …" entries: borders go, wrapped lines are joined,
 * branches ("└─ …") are the explanations. Null when it lists nothing.
 */
export function drawnProblems(lines: string[]): ListedProblems | null {
  const inside = lines.map(withoutBorder);
  const labelled = inside.some((line) => isLabelled(line.trim()));
  const starts = labelled ? isLabelled : marker(inside);
  if (!starts) return null;
  const entries = collect(inside, starts).flatMap(
    ({ head, branches }) => readEntry(head, branches) ?? [],
  );
  return entries.length === 0 ? null : { entries, labelled };
}

/** The kind of marker that the outermost entries have. */
function marker(lines: string[]): ((text: string) => boolean) | null {
  const first = lines
    .find((line) => NUMBERED.test(line.trim()) || BULLET.test(line.trim()))
    ?.trim();
  if (!first) return null;
  return NUMBERED.test(first) ? (text) => NUMBERED.test(text) : (text) => BULLET.test(text);
}

/** Keeps the indent, which tells a wrapped line from what follows the list. */
function withoutBorder(line: string): string {
  if (drawingText(line) === '') return '';
  return line.replace(/^(\s*)[│║┃|]/, '$1 ').replace(/[│║┃|]?\s*$/, '');
}

function collect(lines: string[], starts: (text: string) => boolean): OpenEntry[] {
  const entries: OpenEntry[] = [];
  let blankBefore = false;
  let over = true;
  for (const line of lines) {
    const text = line.trim();
    const indent = line.length - line.trimStart().length;
    const entry = entries.at(-1);
    if (text !== '' && starts(text)) {
      entries.push({ head: text, branches: [], indent });
      over = false;
    } else if (text !== '' && entry && !over) {
      over = blankBefore && indent <= entry.indent;
      if (!over) add(entry, text, blankBefore);
    }
    blankBefore = text === '';
  }
  return entries;
}

function add(entry: OpenEntry, text: string, blankBefore: boolean): void {
  const branch = BRANCH.exec(text);
  const last = entry.branches.length - 1;
  if (branch?.[0]) entry.branches.push(text.slice(branch[0].length));
  else if (last >= 0) entry.branches[last] = `${entry.branches[last]} ${text}`;
  else if (blankBefore) entry.branches.push(text);
  else entry.head = `${entry.head} ${text}`;
}
