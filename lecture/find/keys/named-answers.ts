import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';
import type { Flow } from '../flow/flow';
import { pieceText } from './answer-text';
import { isKeyTitle } from './key-section';

const EXERCISE = anyCase(
  /^\P{L}*(?:exercise|problem|task|aufgabe|übung|exercice|ejercicio)\s*[:–—-]?\s+(?=\p{L})/iu,
);
const ENTRY = /^[\s*_-]*(\p{L}[^:\n]{0,40}?)[*_]*\s*:[*_]*\s+(\S.*)$/u;

const nameIn = (text: string) => plainText(text).trim().toLowerCase();

/** "Exercise Titration" → "titration"; null for a heading that names no exercise so. */
const exerciseName = (heading: string): string | null =>
  EXERCISE.test(heading) ? nameIn(heading.replace(EXERCISE, '')) : null;

/**
 * "Titration: a) 3 b) 13" in a section of answers, for the one heading "Exercise Titration" above
 * it: from such a heading to the text behind its name. A name that occurs twice has no answer.
 */
export function namedAnswers({ pieces }: Flow): (heading: string | null) => string | null {
  const answers = new Map<string, string | null>();
  const exercises = new Map<string, number>();
  let isKey = false;
  for (const piece of pieces) {
    const { block } = piece;
    if (block.kind === 'heading') {
      isKey = isKeyTitle(piece);
      const name = exerciseName(block.text);
      if (name !== null) exercises.set(name, (exercises.get(name) ?? 0) + 1);
    } else if (isKey && (block.kind === 'paragraph' || block.kind === 'list')) {
      for (const line of pieceText(piece).split('\n')) {
        const [, said = '', text = ''] = ENTRY.exec(line) ?? [];
        const name = nameIn(said);
        if (exercises.has(name)) answers.set(name, answers.has(name) ? null : text);
      }
    }
  }
  return (heading) => {
    const name = exerciseName(heading ?? '');
    return name !== null && exercises.get(name) === 1 ? (answers.get(name) ?? null) : null;
  };
}
