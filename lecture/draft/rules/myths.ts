import { opposites } from '../../structure/opposites';
import { asMarkdown, cleanText } from '../clean-text';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material } from '../material';

/** "Thinking (that) …": the thought is the myth. */
const THOUGHT =
  /^(?:thinking|believing|assuming|denken|glauben|annehmen|penser|croire|supposer|pensar|creer|suponer)(?:,? (?:that|dass|que))? /i;

/** A myth and the fact: is the myth true? */
export const myths: DraftRule = {
  read: (structure) =>
    opposites(structure.passages).flatMap(
      ({ kind, left, right, line, lineEnd, myth }): Material[] => {
        const claim = cleanText(left.replace(THOUGHT, ''));
        if (kind !== 'fact' || (!myth && !THOUGHT.test(left)) || !isStatement(claim)) return [];
        return [
          {
            ...{
              is: 'claim',
              rule: 'myths',
              claim: asMarkdown(claim),
              fact: asMarkdown(cleanText(right)),
            },
            ...{ line, lineEnd, worth: 80, context: contextOf(structure, { line }) },
            reason: 'Drafted from a myth in your notes, which the fact beside it corrects.',
          },
        ];
      },
    ),
};

function isStatement(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 4 && words <= 30 && !text.endsWith('?');
}
