/** PostgreSQL stores neither NUL nor half of a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly this one is meant.
const UNSTORABLE = /\u0000|\p{Cs}/u;

/** True when every string inside a JSON value can be stored. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !UNSTORABLE.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isStorable);
}
