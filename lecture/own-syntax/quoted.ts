const PLAIN = /^[\p{L}\p{N}%°€$/²³µ]+(?: [\p{L}\p{N}%°€$/²³µ]+)*$/u;

/** They end a line for regular expressions, and JSON leaves them as they are. */
const LINE_ENDS = /[\u2028\u2029]/g;
const escaped = (end: string) => `\\u${end.charCodeAt(0).toString(16)}`;

/** A short text as the value of an attribute; in quotation marks where it would not come back. */
export function writeValue(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text).replace(LINE_ENDS, escaped);
}

/** The text again, with or without quotation marks. */
export function readValue(value: string): string {
  if (!/^".*"$/s.test(value)) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? parsed : value;
  } catch {
    return value;
  }
}
