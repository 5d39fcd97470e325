import {
  type Fence,
  headingStart,
  indentOf,
  isBlank,
  isFenceEnd,
  isRule,
} from '../../outline/line-start';
import type { BoxEnd } from './box-start';
import { extensionEnd } from './extension';
import { shortcodeEnd } from './shortcode';

/** `next` is the first line behind the box, `inside` the index behind its last line. */
export type Ended = { inside: number; next: number };

const OPENS_COLONS = /^ {0,7}:{3,}[ \t]*[\w{.]/;
const CLOSES_COLONS = /^ {0,7}:{3,}[ \t]*$/;
/** A slide box and the notes of a slide are short; further away it is something else. */
const NEAR = 80;
/** A solution with its program may be long. */
const FARTHEST_GATE = 400;

/** Where the box that `lines[at]` opens ends; null when it was no box after all. */
export function boxEnd(lines: string[], at: number, end: BoxEnd): Ended | null {
  switch (end.by) {
    case 'colons':
      return balanced(lines, at, OPENS_COLONS, CLOSES_COLONS);
    case 'tag':
      return balanced(
        lines,
        at,
        new RegExp(`^[ \\t]*<${end.tag}(?=[\\s>])`, 'i'),
        new RegExp(`</${end.tag}>`, 'i'),
      );
    case 'fence':
      return found(lines, fenceEnd(lines, at, end.fence));
    case 'gate':
      return gate(lines, at, end.name);
    case 'indent':
      return indented(lines, at);
    case 'shortcode':
      return closed(shortcodeEnd(lines, at, end.closes));
    case 'macro':
      return macro(lines, at);
    case 'extension':
      return closed(extensionEnd(lines, at, end.name));
    case 'bracket':
      return bracket(lines, at);
    case 'slide':
      return slide(lines, at, end.strict);
  }
}

function fenceEnd(lines: string[], at: number, fence: Fence): number {
  for (let next = at + 1; next < lines.length; next++) {
    if (isFenceEnd(lines[next] ?? '', fence)) return next;
  }
  return -1;
}

/** Up to "```{solution-end}", a directive without content. */
function gate(lines: string[], at: number, name: string): Ended | null {
  const end = new RegExp(`^\\s*[\`~:]{3,}\\s*\\{${name}-end\\}`);
  const last = Math.min(lines.length, at + FARTHEST_GATE);
  for (let close = at + 1; close < last; close++) {
    if (end.test(lines[close] ?? ''))
      return { inside: close, next: Math.min(close + 2, lines.length) };
  }
  return null;
}

function found(lines: string[], close: number): Ended {
  return close < 0
    ? { inside: lines.length, next: lines.length }
    : { inside: close, next: close + 1 };
}

const closed = (close: number) => (close < 0 ? null : { inside: close + 1, next: close + 1 });

/** An unclosed box reaches to the end of what it stands in. */
function balanced(lines: string[], at: number, opens: RegExp, closes: RegExp): Ended {
  let open = 0;
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (opens.test(line)) open++;
    if (closes.test(line) && --open <= 0) return { inside: next, next: next + 1 };
  }
  return found(lines, -1);
}

function indented(lines: string[], at: number): Ended | null {
  const needed = indentOf(lines[at] ?? '') + 2;
  let end = at + 1;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    if (indentOf(line) < needed) break;
    end = next + 1;
  }
  return end === at + 1 ? null : { inside: end, next: end };
}

const CLOSES_MACRO = /\)[ \t]*-?\}\}[ \t]*$/;

function macro(lines: string[], at: number): Ended | null {
  for (let next = at; next < Math.min(lines.length, at + NEAR); next++) {
    if (CLOSES_MACRO.test(lines[next] ?? '')) return { inside: next + 1, next: next + 1 };
  }
  return null;
}

function bracket(lines: string[], at: number): Ended | null {
  let open = 0;
  for (let next = at; next < Math.min(lines.length, at + NEAR); next++) {
    const text = (lines[next] ?? '').replace(/`[^`]*`/g, '');
    for (const char of text) {
      if (char === '[') open++;
      if (char === ']') open--;
    }
    if (open <= 0) return { inside: next + 1, next: next + 1 };
  }
  return null;
}

/**
 * Notes go on to the end of the slide. "Note:" is also an ordinary word, so a heading before that
 * end means that it was no speaker note.
 */
function slide(lines: string[], at: number, strict: boolean): Ended | null {
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (isRule(line) || /^--+$/.test(line.trim())) return { inside: next, next };
    if (strict && (headingStart(line) || next > at + NEAR)) return null;
  }
  return strict && lines.length > at + NEAR ? null : { inside: lines.length, next: lines.length };
}
