import type { ChoiceConfig } from '@/activities/choice/rules';

export type Pick = { prompt: string; answer: string; others: string[]; explanation?: string };

const MOST_OTHERS = 3;

/**
 * A choice with one right option and up to three wrong ones, in an order that looks random but
 * rests on the content only. Null when the wrong ones are too few (`least`, 2 unless told).
 */
export function choiceConfig(pick: Pick, least = 2): (ChoiceConfig & { asked: Pick }) | null {
  const { prompt, answer, explanation } = pick;
  const others = unique(pick.others, answer)
    .sort(byHash(`${prompt}\u0000${answer}`))
    .slice(0, MOST_OTHERS);
  if (others.length < least) return null;
  const choices = [answer, ...others].sort(byHash(prompt));
  return {
    prompt,
    choices,
    correct: [choices.indexOf(answer)],
    several: false,
    seconds: null,
    points: 1000,
    ...(explanation ? { explanation } : {}),
    asked: { ...pick, others },
  };
}

function unique(texts: string[], answer: string): string[] {
  const seen = new Set([answer.toLowerCase()]);
  return texts.filter((text) => {
    const key = text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

const byHash = (seed: string) => (a: string, b: string) =>
  hash(`${seed}\u0000${a}`) - hash(`${seed}\u0000${b}`) || (a < b ? -1 : 1);

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
