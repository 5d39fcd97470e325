import type { Span } from '../outline/block';
import { isOnlyDrawn } from './box-lines';
import { type Entry, type RawEntry, readEntry, type Tie } from './entry';
import { indentOfRow, type Row } from './panel';
import type { Passage } from './passage';

/** Entries of one kind, one below the other, and the line that announces them. */
export type EntryGroup = Span & {
  tie: Tie;
  /** The line directly above that announces them; else the title. */
  lead: string | null;
  title: string | null;
  entries: Entry[];
  kind: Passage['kind'];
};

type Open = {
  group: EntryGroup;
  first: RawEntry;
  rightAt: number;
  blanks: number;
  closed: boolean;
};

/** "IMAGES:", "$ docker ps": announces what follows. */
const leadIn = ({ text }: Row) =>
  /:\s*$|^\s*\$ /.test(text) ? text.trim().replace(/:$|^\$ /g, '') : null;

const TIES: Record<Passage['kind'], Tie[]> = {
  drawing: ['arrow', 'back', 'equals', 'gap', 'colon', 'dash'],
  list: ['arrow', 'equals', 'colon', 'dash'],
  numbered: ['arrow', 'equals', 'colon', 'dash'],
  lines: ['arrow', 'equals'],
};

/** The groups of two entries and more; a wrapped side is joined, what is said besides is left. */
export function entryGroups({ rows, title, kind }: Passage): EntryGroup[] {
  const groups: EntryGroup[] = [];
  let open: Open | null = null;
  let lead = title;
  for (const row of rows) {
    if (isOnlyDrawn(row.text)) {
      if (open) open.blanks += row.text.trim() === '' ? 1 : 2;
      continue;
    }
    const entry = row.cut ? null : readEntry(row);
    const usable = entry && TIES[kind].includes(entry.tie) ? entry : null;
    if (open && usable && isSibling(open, usable)) push(open, usable);
    else if (open && isBranch(open, row)) open.closed = true;
    else if (open && goesOn(open, row)) addMore(open, row);
    else {
      if (open) groups.push(open.group);
      open = usable && start(usable, { lead, title, kind });
      if (!usable) lead = leadIn(row) ?? (isTree(row) ? lead : title);
    }
  }
  if (open) groups.push(open.group);
  return groups.filter(({ entries }) => entries.length > 1);
}

/** The root or a branch of a drawn tree: what is announced goes on. */
const isTree = ({ text }: Row) => /^\s*[│├└]|\/\s*$/.test(text);

type About = Pick<EntryGroup, 'lead' | 'title' | 'kind'>;

function start(first: RawEntry, about: About): Open {
  const { tie, line } = first;
  const group: EntryGroup = { ...about, tie, entries: [], line, lineEnd: line };
  const open = { group, first, rightAt: first.rightAt, blanks: 0, closed: false };
  push(open, first);
  return open;
}

function push(open: Open, { left, right, line, lineEnd = line, rightAt }: RawEntry): void {
  open.group.entries.push({ left, right, line, lineEnd });
  open.group.lineEnd = lineEnd;
  Object.assign(open, { rightAt, blanks: 0, closed: isClosed(right, open.group.tie) });
}

function isSibling({ first, blanks }: Open, entry: RawEntry): boolean {
  const aligned = first.tie !== 'gap' || Math.abs(first.rightAt - entry.rightAt) <= 1;
  return blanks <= 1 && entry.tie === first.tie && Math.abs(first.at - entry.at) <= 1 && aligned;
}

/** What hangs on an entry ("└─ …") is said besides. */
function isBranch({ first }: Open, row: Row): boolean {
  return /^\s*[├└╰┣┗]/.test(row.text) && indentOfRow(row) > first.at;
}

/** Below the right side, further in than the left one, or in the middle of a sentence. */
function goesOn({ first, rightAt, blanks, group, closed }: Open, row: Row): boolean {
  if (blanks > 0 || row.cut || group.kind !== 'drawing') return false;
  if (!closed && group.tie !== 'gap' && /^\s*\p{Ll}/u.test(row.text)) return true;
  const text = row.text.replace(/^(\s*)[│║┃|](?=\s)/, '$1 ');
  return indentOfRow({ ...row, text }) >= Math.min(rightAt - 1, first.at + 4);
}

/** What follows a closed text is said besides. */
function addMore(open: Open, row: Row): void {
  const entry = open.group.entries.at(-1);
  if (!entry || open.closed) return;
  const text = row.text.replace(/^\s*[│║┃|](?=\s)/, '').trim();
  entry.right = `${entry.right} ${text}`;
  entry.lineEnd = row.line;
  open.group.lineEnd = row.line;
  open.closed = isClosed(entry.right, open.group.tie);
}

/** A sentence or a quotation that is complete; a remark at the margin ("← …") may have several. */
function isClosed(text: string, tie: Tie): boolean {
  if (tie === 'back') return text.length > 100;
  const opened = (text.match(/[([]/g) ?? []).length > (text.match(/[)\]]/g) ?? []).length;
  return !opened && (/[.!?]["”»’')]*$/.test(text) || /^["“„«].*["”“»]$/.test(text));
}
