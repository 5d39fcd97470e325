import { rulesOf } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import type { DeckItem } from '@/domain/deck';
import type { KnownActivity } from '@/lecture/again/known-activity';
import { contentIds } from '@/lecture/content-id';

export type Asked = {
  prompt: string;
  choices?: string[];
  correct?: number | number[] | null;
  section?: string;
  origin?: DeckItem['origin'];
};

/** Questions as notes give them, each on lines of its own; without options they ask for a number. */
export function readQuestions(asked: Asked[]): DeckItem[] {
  const idOf = contentIds();
  return asked.map(({ prompt, choices, correct = null, section = 'Part', origin }, at) => {
    const type = choices ? 'choice' : 'numeric';
    const own = choices ? { choices, correct } : { unit: '', tolerance: 0, reach: null, correct };
    const config = rulesOf(type).config.parse({ prompt, ...own }) as ActivityConfig;
    return {
      ...{ id: idOf(type, config), type, config, section, origin: origin ?? 'found' },
      ...{ line: at * 10 + 1, lineEnd: at * 10 + 5, rule: 'sample', reason: 'made for a test' },
    };
  });
}

/** The same as a lecture has them after its first import. */
export const knownQuestions = (asked: Asked[]): KnownActivity[] =>
  readQuestions(asked).map((item) => ({
    ...item,
    status: item.origin === 'drafted' ? 'offered' : 'kept',
    standing: 'settled',
    noted: { type: item.type, config: item.config },
    proposal: null,
  }));
