import { drawingText } from './drawing-text';

/** The first line of a box whose head is set off by a border: "┌──┐ │ TITLE │ ├──┤". */
export function drawingTitle(lines: string[]): string | null {
  const border = lines.findIndex((line, at) => at > 0 && /^\s*[├╠+|]\s*[─═-]{3}/.test(line));
  const open = /^\s*[┌╔╭+]\s*[─═-]{3}/.test(lines[0] ?? '');
  if (!open || border < 2) return null;
  return (
    lines
      .slice(1, border)
      .map(drawingText)
      .find((text) => text !== '') ?? null
  );
}
