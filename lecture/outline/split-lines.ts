/**
 * The lines of a text without their ends. The file's first line end tells its kind: in a file with
 * LF a carriage return is an ordinary character, so that odd text survives export and import.
 */
export function splitLines(text: string): string[] {
  const newline = text.indexOf('\n');
  if (newline < 0) return text.split('\r');
  return text[newline - 1] === '\r' ? text.split(/\r?\n/) : text.split('\n');
}
