const PLAIN = /^[\p{L}\p{N}%°€$/²³µ]+(?: [\p{L}\p{N}%°€$/²³µ]+)*$/u;

/** A short text as the value of an attribute; in quotation marks where it would not come back. */
export function writeValue(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text).replaceAll('\u2028', '\\u2028');
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
