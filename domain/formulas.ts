import { formulaSpans } from './formula-spans';

/**
 * Formulas, drawn: TeX → markup that the server made when the text was saved, so that no phone needs
 * a typesetter. The key is the formula as it stands in the text, dollars included.
 */
export type Formulas = Record<string, string>;

/** Not prose: dollars in code are dollars, and colours are made from code. */
const NO_PROSE = new Set(['code', 'fixed', 'tokens', 'formulas', 'language']);

/** The formulas in all texts of a config or a slide, as they stand there, each once. */
export function formulasIn(value: unknown): string[] {
  return [...new Set(texts(value).flatMap(inText))];
}

/** What of the formulas stands in `value`: what it does not say is not given away with them. */
export function onlyThoseOf<Value extends { formulas?: Formulas }>(value: Value): Value {
  const { formulas } = value;
  if (!formulas) return value;
  const wanted = formulasIn(value).filter((source) => Object.hasOwn(formulas, source));
  return {
    ...value,
    formulas: Object.fromEntries(wanted.map((source) => [source, formulas[source] ?? ''])),
  };
}

const inText = (text: string) =>
  text.includes('$') ? formulaSpans(text).map(({ from, to }) => text.slice(from, to)) : [];

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (NO_PROSE.has(key) ? [] : texts(entry)));
}
