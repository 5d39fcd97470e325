import type { ChoiceConfig } from '@/activities/choice/rules';
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

/** The drafts of notes, with the text of the right option. */
export function readDrafts(notes: string | string[]): DraftFacts[] {
  return draftsIn(lectureOf(notes)).map(({ rule, line, config }) => ({
    ...{ rule, line, prompt: config.prompt },
    answer: answerOf(config as ChoiceConfig),
  }));
}

function answerOf({ choices, correct }: ChoiceConfig): string {
  return choices?.[correct?.[0] ?? -1] ?? '';
}
