import type { Material } from './material';
import { stemsOf } from './stems';

/** What a question's quality is judged by. Options are empty where there are none. */
export type Asked = { prompt: string; answer: string; others: string[] };

/** Below this a draft is not offered. */
export const LEAST_SCORE = 40;

/**
 * 0 to 100. What the material is worth (a comparison 90 … remarks behind a dash 45), and from that
 * −25 when only the right option repeats a word of the question, −15 for options that are little
 * but numbers, −10 for a question or −8 for options too long for a phone, −6 for only two wrong
 * options and −12 for one.
 */
export function scoreOf(
  { worth }: Pick<Material, 'worth'>,
  { prompt, answer, others }: Asked,
): number {
  const options = [answer, ...others];
  const asked = stemsOf(prompt);
  const repeats = (text: string) => [...stemsOf(text)].some((stem) => asked.has(stem));
  const malus = [
    repeats(answer) && !others.some(repeats) ? 25 : 0,
    options.every((option) => digits(option) > 0.4) ? 15 : 0,
    prompt.length > 150 ? 10 : 0,
    Math.max(...options.map(({ length }) => length)) > 80 ? 8 : 0,
    others.length === 2 ? 6 : others.length === 1 ? 12 : 0,
  ];
  return malus.reduce((score, each) => score - each, worth);
}

const digits = (text: string) => (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.length);
