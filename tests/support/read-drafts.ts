import type { ChoiceConfig } from '@/activities/choice/rules';
import type { MatchConfig } from '@/activities/match/rules';
import type { NumericConfig } from '@/activities/numeric/rules';
import type { OrderConfig } from '@/activities/order/rules';
import type { DeckItem, ReadLecture } from '@/domain/deck';
import { readLecture } from '@/lecture/read-lecture';

/** A draft as a test states it. */
export type DraftFacts = { rule: string; line: number; prompt: string; answer: string };

export function lectureOf(notes: string | string[]): ReadLecture {
  const text = Array.isArray(notes) ? notes.join('\n') : notes;
  const reading = readLecture(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.code);
  return reading.lecture;
}

export const draftsIn = ({ activities }: ReadLecture): DeckItem[] =>
  activities.filter(({ origin }) => origin === 'drafted');

/** The drafts of notes, with the right option, number, order or matches as a text. */
export const readDrafts = (notes: string | string[]): DraftFacts[] =>
  draftsIn(lectureOf(notes)).map(factsOf);

/** Only those that ask for one option or for lines. */
export const readPicks = (notes: string | string[]): DraftFacts[] =>
  draftsIn(lectureOf(notes))
    .filter(({ type }) => type === 'choice' || type === 'lines')
    .map(factsOf);

const factsOf = ({ rule, line, config }: DeckItem): DraftFacts => ({
  ...{ rule, line, prompt: config.prompt },
  answer: answerOf(config as AnyConfig),
});

type AnyConfig = ChoiceConfig | MatchConfig | NumericConfig | OrderConfig;

function answerOf(config: AnyConfig): string {
  if ('unit' in config) return `${config.correct} ${config.unit}`;
  if ('items' in config) return config.items.join(' < ');
  if ('pairs' in config)
    return config.pairs.map(({ item, target }) => `${item} = ${target}`).join('; ');
  const { choices, correct } = config;
  return choices?.[correct?.[0] ?? -1] ?? '';
}
