import { unescapedAt } from './escapes';

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?`;
const AROUND = new RegExp(`^(${NUMBER})(?::(${NUMBER}))?$`);
const RANGE = new RegExp(`^(${NUMBER})\\.\\.(${NUMBER})$`);

export type GiftNumber = { correct: number; tolerance: number; remark?: string };

/** "3.14:0.01", "1..2" or "=%100%1822:0 =%50%1822:2": the first that counts fully. */
export function readNumber(body: string): GiftNumber | null {
  const numbers = unescapedAt(body, '=') < 0 ? [body] : body.split(/[=~]/).slice(1);
  const keys = numbers.flatMap((text) => {
    const answer = (text.split('#')[0] ?? '').trim();
    const weight = /^%(-?\d{1,3}(?:\.\d+)?)%/.exec(answer);
    const key = keyOf(answer.slice(weight?.[0].length ?? 0).trim());
    return key ? [{ key, full: !weight || Number(weight[1]) === 100 }] : [];
  });
  const first = keys.find(({ full }) => full);
  if (!first) return null;
  const more = keys.length > 1;
  return {
    ...first.key,
    ...(more && { remark: 'Only the first number that counts fully is right here.' }),
  };
}

function keyOf(text: string): GiftNumber | null {
  const around = AROUND.exec(text);
  if (around) return { correct: Number(around[1]), tolerance: Math.abs(Number(around[2] ?? 0)) };
  const range = RANGE.exec(text);
  if (!range) return null;
  const [low, high] = [Number(range[1]), Number(range[2])];
  return { correct: (low + high) / 2, tolerance: Math.abs(high - low) / 2 };
}
