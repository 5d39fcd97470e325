import type { ChoiceConfig } from '@/activities/choice/rules';
import type { MatchConfig } from '@/activities/match/rules';
import type { NumericConfig } from '@/activities/numeric/rules';
import type { OrderConfig } from '@/activities/order/rules';
import type { DeckItem } from '@/domain/deck';

/**
 * True when the right option stands in the draft's own lines: each of its words does. A statement
 * to be judged has to stand there itself. Drafts of lines carry their key in the code.
 */
export function isSupported({ config, line, lineEnd, rule, type }: DeckItem, lines: string[]) {
  const evidence = new Set(wordsOf(lines.slice(line - 1, lineEnd).join(' ')));
  // Heads of a table stand above its rows.
  const { prompt } = config;
  if (type === 'numeric') return evidence.has(String((config as NumericConfig).correct));
  if (type === 'match') {
    const { pairs } = config as MatchConfig;
    return pairs
      .flatMap(({ item, target }) => wordsOf(`${item} ${target}`))
      .every((word) => evidence.has(word));
  }
  if (type === 'order') {
    return (config as OrderConfig).items.every((item) =>
      wordsOf(item).every((word) => evidence.has(word)),
    );
  }
  if (type !== 'choice') return true;
  const { choices, correct } = config as ChoiceConfig;
  const answer = choices[correct?.[0] ?? -1] ?? '';
  const said = rule === 'myths' ? (/[“„«](.*)[”“»]/.exec(prompt)?.[1] ?? '') : answer;
  return said !== '' && wordsOf(said).every((word) => evidence.has(word));
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
