import { pluralise } from '@/components/ui/pluralise';
import type { ContractDeck } from '@/domain/deck';
import { filtered } from './found-filter';
import type { GivenAnswers } from './needs-answer';

/** "14 questions found, 3 need a right answer, 38 drafts, encoding repaired on 154 lines." */
export function summarySentence(
  { activities }: ContractDeck,
  given: GivenAnswers,
  repairedLines: number,
): string {
  const [found, drafted, open] = (['found', 'drafted', 'open'] as const).map(
    (filter) => filtered(activities, filter, given).length,
  ) as [number, number, number];
  const parts = [
    `${found === 0 ? 'No questions' : pluralise(found, 'question')} found`,
    open > 0 && `${open} ${open === 1 ? 'needs' : 'need'} a right answer`,
    drafted > 0 && pluralise(drafted, 'draft'),
    repairedLines > 0 && `encoding repaired on ${pluralise(repairedLines, 'line')}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
