/** "a) 3.5; b) the other one", or "a. 3.5" on a line of its own: where each part begins. */
const PART =
  /(?:(?:^|[\s;,.])(?:\*\*|__)?\(?([a-j])\)|^\s*(?:\*\*|__)?([a-j])\.)(?:\*\*|__)?[\s:.]*(?=\S)/gimu;
const LONGEST = 3000;

/** The answers to parts a, b, c … of an exercise, in order; null when a text gives none so. */
export function letteredAnswers(text: string): string[] | null {
  const starts = [...text.slice(0, LONGEST).matchAll(PART)];
  // "a set B)" within a line begins no part when the lines do.
  return answersAt(text, starts) ?? answersAt(text, starts.filter(isLineStart));
}

const isLineStart = ({ index, input, 0: label }: RegExpExecArray) =>
  index === 0 || label.startsWith('\n') || input[index - 1] === '\n';

function answersAt(text: string, starts: RegExpExecArray[]): string[] | null {
  if (starts.length < 2) return null;
  const letters = starts.map(([, closed, dotted]) => (closed ?? dotted ?? '').toLowerCase());
  if (!letters.every((letter, at) => letter.charCodeAt(0) === 97 + at)) return null;
  return starts.map((start, at) => {
    const from = start.index + start[0].length;
    return text
      .slice(from, starts[at + 1]?.index)
      .trim()
      .replace(/[\s;,]+$/, '');
  });
}
