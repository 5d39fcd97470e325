import type { ContractActivity } from '@/domain/deck';
import { toContractDeck } from '@/lecture/contract-deck';
import { readLecture } from '@/lecture/read-lecture';

/** What one rule finds in notes, as the contract spells it; all rules are at work. */
export function foundIn(rule: string, notes: string | string[]): ContractActivity[] {
  const text = typeof notes === 'string' ? notes : notes.join('\n');
  const reading = readLecture(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.code);
  return toContractDeck(reading.lecture).activities.filter((found) => found.rule === rule);
}
