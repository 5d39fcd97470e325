import { plainText } from '../../outline/plain-text';
import type { Flow } from '../flow/flow';
import { pieceText } from '../keys/answer-text';
import { clean } from './prompt';
import type { Unit } from './unit';

const LONGEST = 400;

/** The numbered parts of an exercise share what it says before them. */
export function promptWithContext({ pieces }: Flow, { box }: Unit, prompt: string): string {
  const exercise = box?.role === 'item' ? box.parent : null;
  const first = exercise?.role === 'ask' ? pieces[exercise.from] : undefined;
  if (first?.block.kind !== 'paragraph' || first.box !== exercise) return prompt;
  const context = clean(pieceText(first));
  const asks = /[?？]/.test(plainText(context));
  if (context.length > LONGEST || asks || prompt.includes(context)) return prompt;
  return `${context}\n\n${prompt}`;
}
