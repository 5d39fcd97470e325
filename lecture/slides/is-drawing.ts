const PLAIN = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'ascii', 'diagram', 'none']);
const DRAWN = /[\u2500-\u257F\u2580-\u259F\u25A0-\u25FF\u2190-\u21FF]/;
const ASCII_EDGE = /\+[-=]{3,}\+/;

/** True for a block that is a picture made of characters: boxes, arrows, bars. */
export function isDrawing(language: string, lines: string[]): boolean {
  if (!PLAIN.has(language.toLowerCase())) return false;
  const drawn = lines.filter((line) => DRAWN.test(line)).length;
  const edges = lines.filter((line) => ASCII_EDGE.test(line)).length;
  return edges >= 2 || (drawn >= 2 && drawn * 5 >= lines.length);
}
