import { type Marked, readMark } from './option-mark';

/** One option as it stands: `index` is that of its letter, or null when it has none. */
export type OptionText = Marked & {
  index: number | null;
  /** All of it is bold in the notes. */
  bold: boolean;
};

/** "A)", "(b)", "C.", "**D:**", "**E** –", text2qti's "*a)". */
const LABEL =
  /^(\*{1,2}|__)?(?:\(([A-Ja-j])\)|([A-Ja-j])[).](?![A-Za-z]\.)|([A-J]):)(\*{1,2}|__)?(?:\s+|(?=[`$<[({"'“„«¿]|$))/;
const BOLD_LETTER = /^(?:\*\*|__)([A-Ja-j])(?:\*\*|__)(?:\s*[-–—:.)]\s*|\s+)/;
const DASHED = /^([A-J])\s+[-–—]\s+/;

/** Longer text is no option, and not worth a look at its ends. */
const LONGEST = 800;

/** Reads the letter and the signs in front of an option, in either order. */
export function readOption(line: string): OptionText {
  if (line.length > LONGEST) {
    return { text: line.trim(), right: null, boxed: false, bold: false, index: null };
  }
  const marked = readMark(line.trim());
  const label = readLabel(marked.text);
  if (!label) return { ...marked, ...withoutBold(marked.text.trim(), false), index: null };
  const inner = readMark(label.text.trim());
  return {
    ...withoutBold(inner.text.trim(), label.bold),
    right: label.starred || marked.right || inner.right ? true : (marked.right ?? inner.right),
    boxed: marked.boxed || inner.boxed,
    index: label.index,
  };
}

/** Bold that reaches over all of an option may be a mark; it is no part of the text. */
function withoutBold(text: string, bold: boolean): { text: string; bold: boolean } {
  const inner = /^(\*\*|__)(?!\s)(.+)\1[.;]?$/.exec(text);
  const isWhole = inner?.[2] !== undefined && !inner[2].includes(inner[1] ?? '');
  return isWhole ? { text: inner[2] ?? '', bold: true } : { text, bold };
}

type Label = { index: number; text: string; starred: boolean; bold: boolean };

function readLabel(text: string): Label | null {
  const found = LABEL.exec(text);
  if (!found) {
    const other = BOLD_LETTER.exec(text) ?? DASHED.exec(text);
    return other
      ? {
          index: letterIndex(other[1]),
          text: text.slice(other[0].length),
          starred: false,
          bold: false,
        }
      : null;
  }
  const [whole, open = '', bracketed, plain, colon, close = ''] = found;
  const index = letterIndex(bracketed ?? plain ?? colon);
  const rest = text.slice(whole.length);
  if (open === '*' && close === '') {
    return { index, text: rest, starred: !rest.endsWith('*'), bold: false };
  }
  if (open !== '' && close === '') {
    return { index, text: unwrap(rest, open), starred: false, bold: rest.trim().endsWith(open) };
  }
  return { index, text: rest, starred: false, bold: false };
}

/** "**A) all of it**" is bold to its end. */
function unwrap(text: string, mark: string): string {
  const end = text.indexOf(mark);
  return end < 0 ? text : `${text.slice(0, end)}${text.slice(end + mark.length)}`;
}

const letterIndex = (letter = 'A') => letter.toUpperCase().charCodeAt(0) - 65;

/** True when the letters of the options go on from A without a gap. */
export function isLettered(options: Pick<OptionText, 'index'>[]): boolean {
  return options.length >= 2 && options.every(({ index }, at) => index === at);
}
