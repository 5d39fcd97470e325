import type { Item, List } from './block';
import {
  fenceStart,
  headingStart,
  indentOf,
  isBlank,
  isRule,
  listMarker,
  type Marker,
  outdent,
  startsBlock,
} from './line-start';

type OpenItem = Item & { offset: number; indent: number };

/** A list that starts at `lines[at]`: items of the same kind of marker, with what they hold. */
export function scanList(lines: string[], at: number, first: number): List | null {
  const start = marker(lines[at] ?? '');
  if (!start || start.indent > 3) return null;
  const items: OpenItem[] = [];
  let end = at;
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const item = items.at(-1);
    if (isBlank(line)) continue;
    const blanksBefore = next - end - 1;
    if (item && belongs(line, item)) take(lines, item, end + 1, next, first);
    else {
      const sibling = siblingOf(line, start);
      if (sibling) items.push(open(line, sibling, first + next));
      else if (item && blanksBefore <= 0 && isLazy(line, item)) addLazy(line, item, first + next);
      else break;
    }
    end = next;
  }
  return {
    kind: 'list',
    ordered: start.ordered,
    items,
    line: first + at,
    lineEnd: first + end,
  };
}

function marker(line: string): Marker | null {
  return isRule(line) ? null : listMarker(line);
}

function siblingOf(line: string, start: Marker): Marker | null {
  const found = marker(line);
  return found && found.indent <= 3 && found.marker.at(-1) === start.marker.at(-1) ? found : null;
}

function open(line: string, { marker: mark, offset, indent }: Marker, number: number): OpenItem {
  const rest = line.trimStart().slice(mark.length);
  const gap = offset - indent - mark.length;
  const spaces = `${' '.repeat(indent + mark.length)}${rest}`;
  const text = /^ *\t/.test(rest) ? outdent(spaces, offset) : rest.slice(gap);
  return {
    marker: mark,
    lines: [text],
    offset,
    indent,
    line: number,
    lineEnd: number,
  };
}

/** Notes often indent a nested list by two columns under "1.", where CommonMark wants three. */
function belongs(line: string, { offset, indent }: OpenItem): boolean {
  const columns = indentOf(line);
  return columns >= offset || (columns >= indent + 2 && marker(line) !== null);
}

/** Adds the lines from `from` on, blank ones included, up to `to`. */
function take(lines: string[], item: OpenItem, from: number, to: number, first: number): void {
  for (let at = from; at <= to; at++) item.lines.push(outdent(lines[at] ?? '', item.offset));
  item.lineEnd = first + to;
}

function isLazy(line: string, item: OpenItem): boolean {
  const before = item.lines.at(-1) ?? '';
  if (startsBlock(line) || marker(line) !== null) return false;
  return !isBlank(before) && !headingStart(before) && !fenceStart(before);
}

function addLazy(line: string, item: OpenItem, number: number): void {
  item.lazyFrom ??= item.lines.length;
  item.lines.push(line.trimStart());
  item.lineEnd = number;
}
