import { type PlacedLine, together } from './placed-line';

const OPEN = '::: notes';
const CLOSE = ':::';
/** What notes at the end of a slide hold at most, to be known as such by their first word. */
const SHORT = 40;

/** Said by the lecturer, never on the stage: the box that Pandoc and Quarto have for it. */
export function inNotes(line: number, lines: PlacedLine[]): PlacedLine[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  return [
    ...together(line, [OPEN]),
    { ...first, apart: false },
    ...rest,
    { at: null, text: CLOSE, apart: true },
  ];
}

/** Notes that end a slide say so by "Note:" alone, so that all stays on the lines of the file. */
export function withLastNotes(lines: PlacedLine[]): PlacedLine[] {
  const open = lines.findIndex(({ text }) => text === OPEN);
  const close = lines.findIndex(({ text }, at) => at > open && text === CLOSE);
  const inside = lines.slice(open + 1, close);
  const rest = lines.slice(close + 1);
  const isShort =
    inside.length <= SHORT && !inside.some(({ text }) => /^\s*(?:`{3}|~{3}|---)/.test(text));
  if (open < 0 || close < 0 || !isShort || rest.some(({ unread }) => unread === undefined))
    return lines;
  return [...lines.slice(0, open), ...startedByWord(lines[open]?.at ?? 1, inside), ...rest];
}

function startedByWord(line: number, [first, ...rest]: PlacedLine[]): PlacedLine[] {
  if (!first) return [];
  if (first.unread !== undefined || /^(?:[-*>|<:]|\d+\.)(?!\*)/.test(first.text)) {
    return [...together(line, ['Note:']), first, ...rest];
  }
  return [{ at: line, text: `Note: ${first.text}`, apart: true }, ...rest];
}
