import { isLettered, type OptionText, readOption } from '../../text/option-label';
import { boxesOnLine } from './box-line';

/** Lines of a paragraph, taken apart: what stands before the options, the options, the rest. */
export type OptionLines = {
  lead: string[];
  options: OptionText[];
  tail: string[];
};

/** "ANSWER: B", "**Lösung:** c": ends the options. */
export const ENDS =
  /^[\s*_>-]*(?:(?:the )?(?:correct|right) |richtige |bonne )?(?:answers?|ans|solutions?|key|correct|antwort|lösung|richtig|réponses?|respuestas?|solución|solucion|correcta)(?: correcta| correcte| answers?)?[\s*_]*(?:[:=]|→)|^[\s*_]*ans(?:wer)?\s*[.–-]\s*\(?[a-j]\)?\W*$|^\s*(?:\*\*|__|\*|_)ans(?:wer)?\.?(?:\*\*|__|\*|_)|^\[\[\?|^\*{4,}|^\.\.\. /iu;

/** Null when the lines hold no options that are lettered, or have boxes, from the first on. */
export function readOptionLines(lines: string[]): OptionLines | null {
  const inline = readInline(lines) ?? readBoxes(lines);
  if (inline) return inline;
  const start = lines.findIndex((line) => isStart(line));
  if (start < 0) return readFaces(lines) ?? readBare(lines);
  const options: OptionText[] = [];
  const boxed = readOption(lines[start] ?? '').boxed;
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (ENDS.test(line)) break;
    const option = readOption(line);
    if (boxed ? option.boxed : option.index === options.length) options.push(option);
    else addTo(options, line);
  }
  if (options.some(({ text }) => text.length > 600)) return null;
  return { lead: lines.slice(0, start), options, tail: lines.slice(at) };
}

/** Boxes to tick next to each other, on one line and no other. */
function readBoxes(lines: string[]): OptionLines | null {
  const found = lines.map(boxesOnLine);
  const at = found.findIndex(Boolean);
  const boxes = found[at];
  if (!boxes || found.filter(Boolean).length > 1) return null;
  const { before, options } = boxes;
  const lead = [...lines.slice(0, at), ...(before === '' ? [] : [before])];
  return { lead, options, tail: lines.slice(at + 1) };
}

/** A quick look: a letter with its mark, a box, or a sign. */
const MAY_START =
  /^\s{0,12}(?:[*_]{0,3}\(?[Aa](?:[).:]|\*\*|__|\s)|\*?\[|\([ xX]?\)|[☐☑☒✓✔✅✗✘❌✖])/u;

function isStart(line: string): boolean {
  if (!MAY_START.test(line)) return false;
  const option = readOption(line);
  return option.boxed || option.index === 0;
}

export const FACE = /^\s*(?:\p{Extended_Pictographic}\uFE0F?|[1-9]\uFE0F?\u20E3)\s+(?=\S)/u;

/** "😀 yes", "😐 sort of": a picture in front of each line. */
function readFaces(lines: string[]): OptionLines | null {
  const start = lines.findIndex((line) => FACE.test(line));
  const faces = start < 0 ? [] : lines.slice(start);
  if (faces.length < 2 || !faces.every((line) => line.length < 200 && FACE.test(line))) return null;
  const options = faces.map((line) => ({ ...readOption(line.replace(FACE, '')), index: null }));
  return { lead: lines.slice(0, start), options, tail: [] };
}

/** "A 3", "B 4", or "1 – never", "2 – often": each line to the end is the next one. */
const BARE = /^\s*(?:([A-J])\s+|([1-9])\s*[–—-]\s+)(?=\S)/;

function readBare(lines: string[]): OptionLines | null {
  const places = lines.map((line) => {
    const [, letter, digit] = line.length < 200 ? (BARE.exec(line) ?? []) : [];
    return letter ? letter.charCodeAt(0) - 65 : digit ? Number(digit) - 1 : null;
  });
  const start = places.indexOf(0);
  if (start < 0 || places.length - start < 2) return null;
  if (!places.slice(start).every((place, at) => place === at)) return null;
  const options = lines.slice(start).map((line, at) => {
    const option = readOption(line.replace(BARE, ''));
    return { ...option, index: /^\s*[A-J]/.test(line) ? at : null };
  });
  return { lead: lines.slice(0, start), options, tail: [] };
}

/** A wrapped line goes on with the option above it. */
function addTo(options: OptionText[], line: string): void {
  const last = options.at(-1);
  const text = line.trim().replace(/\\$/, '');
  if (last && text !== '' && last.text.length < 700) last.text = `${last.text} ${text}`.trim();
}

const INLINE = /(?:^|[\s|>·•])(?=\(?[A-Ja-j]\)\s?\S|\*\*\(?[A-Ja-j][.)]|[A-J]\.\s)/g;

/** "`A` 0 · `B` None": letters by themselves, with a sign between the options. */
const DOTTED = /(^\s*|\s[·•|]\s+)(?:`([A-J])`|\*\*([A-J])\*\*|([A-J]))\s+(?=[^\s·•|])/g;
const withBrackets = (line: string) =>
  /\s[·•|]\s/.test(line)
    ? line.replace(DOTTED, (_, gap, code, bold, plain) => `${gap}${code ?? bold ?? plain}) `)
    : line;

/** "A) 1   B) 2   C) 3" on one line; in the middle of a sentence, letters are only its order. */
function readInline(lines: string[]): OptionLines | null {
  for (const [at, raw] of lines.entries()) {
    if (raw.length > 400) continue;
    const line = withBrackets(raw).replace(/<\/?pre>/g, ' ');
    if (!/[Aa][).]/.test(line)) continue;
    const masked = line.replace(/`[^`]*`/g, (code) => '`'.repeat(code.length));
    const starts = [...masked.matchAll(INLINE)].map(({ index, 0: gap }) => index + gap.length);
    if (starts.length < 2) continue;
    const parts = starts.map((from, n) =>
      line.slice(from, starts[n + 1]).replace(/[\s|,;·•]+$/, ''),
    );
    const options = parts.map(readOption);
    if (!isLettered(options) || options.some(({ text }) => text === '')) continue;
    const before = line.slice(0, starts[0]).replace(/[\s|·•]+$/, '');
    if (before !== '' && !/[?:…][*_]*$|\.{3}[*_]*$/.test(before)) continue;
    let end = at + 1;
    for (let more = moreInline(lines[end], options.length); more; ) {
      options.push(...more);
      more = moreInline(lines[++end], options.length);
    }
    return {
      lead: [...lines.slice(0, at), ...(before === '' ? [] : [before])],
      options,
      tail: lines.slice(end),
    };
  }
  return null;
}

/** "C) 3   D) 4" below "A) 1   B) 2": the next letters, from the first sign of the line on. */
function moreInline(raw: string | undefined, from: number): OptionText[] | null {
  const line = withBrackets(raw ?? '');
  if (line.trim() === '' || line.length > 400) return null;
  const masked = line.replace(/`[^`]*`/g, (code) => '`'.repeat(code.length));
  const starts = [...masked.matchAll(INLINE)].map(({ index, 0: gap }) => index + gap.length);
  if (starts.length === 0 || line.slice(0, starts[0]).trim() !== '') return null;
  const options = starts.map((start, n) =>
    readOption(line.slice(start, starts[n + 1]).replace(/[\s|,;·•]+$/, '')),
  );
  return options.every(({ index, text }, n) => index === from + n && text !== '') ? options : null;
}
