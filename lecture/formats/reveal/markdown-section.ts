import { findElement, isElement, rawTextOf, textOf } from '../html/html-queries';
import type { HtmlElement, HtmlNode } from '../html/html-tree';
import { inNotes, withLastNotes } from './note-lines';
import { type PlacedLine, unreadAt } from './placed-line';
import { readSeparator, type Separator } from './separator';

const RULE = '^\\r?\\n---\\r?\\n$';
const NOTES = '^\\s*notes?:';
const FENCE = /^\s*(`{3,}|~{3,})/;

/** A section whose slides are written in Markdown, in it or in a file of its own. */
export function markdownLines(section: HtmlElement): PlacedLine[] {
  const file = section.attributes.get('data-markdown')?.trim() ?? '';
  if (file !== '' && file !== 'data-markdown') return [unreadAt(section.line, otherFile(file))];
  const { lines, first } = written(section);
  const { separators, notes, unread } = separatorsOf(section);
  return [...unread, ...slidesOf(lines, first, separators, notes)];
}

const otherFile = (file: string) =>
  `These slides are in another file, “${file.slice(0, 200)}”. Import that file as a lecture as well.`;

/** The Markdown of a section without the indent that it has in the HTML. */
function written(section: HtmlElement): { lines: string[]; first: number } {
  const holder =
    findElement(section, ({ name, attributes }) => {
      return name === 'textarea' || attributes.has('data-template') || isTemplate(name, attributes);
    }) ?? section;
  const text = holder.name === 'script' ? rawTextOf(holder) : textOf(holder);
  const [before, ...rest] = text.replaceAll('__SCRIPT_END__', '</script>').split('\n');
  const lines = [(before ?? '').trim(), ...rest];
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = lines[0] === '' ? indents.reduce((least, one) => Math.min(least, one), 200) : 0;
  return {
    lines: lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length))),
    first: firstLine(holder.inside, holder.line),
  };
}

const isTemplate = (name: string, attributes: HtmlElement['attributes']) =>
  name === 'script' && /template|markdown|plain/i.test(attributes.get('type') ?? 'template');

const firstLine = ([first]: HtmlNode[], line: number) =>
  first === undefined ? line : isElement(first) ? line : first.line;

function separatorsOf({ attributes, line }: HtmlElement) {
  const unread: PlacedLine[] = [];
  const read = (name: string, usual: string | null, whole: boolean): Separator[] => {
    const pattern = attributes.get(name) || usual;
    if (pattern === null) return [];
    const separator = readSeparator(pattern, whole);
    if (separator) return [separator];
    const kept = usual === null ? 'is not used' : 'the usual one is used instead';
    unread.push(
      unreadAt(line, `The separator “${pattern.slice(0, 60)}” (${name}) cannot be read; ${kept}.`),
    );
    const instead = usual === null ? null : readSeparator(usual, whole);
    return instead ? [instead] : [];
  };
  const separators = [
    ...read('data-separator', RULE, true),
    ...read('data-separator-vertical', null, true),
  ];
  return { separators, notes: read('data-separator-notes', NOTES, false), unread };
}

/** The lines with a rule where a slide ends, and with what is said in a box for notes. */
function slidesOf(
  lines: string[],
  first: number,
  separators: Separator[],
  notes: Separator[],
): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let said: PlacedLine[] | null = null;
  let fence: string | null = null;
  const endNotes = () => {
    const [start] = said ?? [];
    const notesLines = said && start ? withLastNotes(inNotes(start.at ?? first, said)) : [];
    for (const line of notesLines) placed.push(line);
    said = null;
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const own = { at: fence === null ? first + at : null, text: line, apart: false };
    fence = fenceBehind(line, fence);
    const taken = fence === null ? takenBy(separators, lines, at) : 0;
    if (taken > 0) {
      endNotes();
      placed.push({ at: first + at, text: '---', apart: true });
      at += taken;
      continue;
    }
    const note: Separator | undefined = notes.find(
      ({ isAt }) => fence === null && isAt(lines, at) > 0,
    );
    if (said === null && note) {
      const text = line.replace(/^[^:]*:?\s*/, '');
      said = text === '' ? [] : [{ ...own, text: quiet(text) }];
    } else if (said !== null && line.trim() !== '') said.push({ ...own, text: quiet(line) });
    else if (said === null && (line.trim() !== '' || own.at === null)) placed.push(own);
    at++;
  }
  endNotes();
  return placed;
}

const takenBy = (separators: Separator[], lines: string[], at: number) =>
  separators.reduce((most, { isAt }) => Math.max(most, isAt(lines, at)), 0);

/** The fence that is open behind a line; within code nothing separates slides. */
function fenceBehind(line: string, open: string | null): string | null {
  const mark = FENCE.exec(line)?.[1];
  if (open === null) return mark ?? null;
  return mark && line.trim() === mark && mark.startsWith(open) ? null : open;
}

/** No heading in the notes begins a part of the lecture. */
const quiet = (line: string) => line.replace(/^\s{0,3}#{1,6}\s+(.*\S)\s*#*\s*$/, '**$1**');
