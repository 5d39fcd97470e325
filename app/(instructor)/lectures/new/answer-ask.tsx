import { Button } from '@/components/ui/button';
import { plainProse } from '@/components/ui/prose-tree';
import { optionLetter } from '@/domain/option-letter';
import type { Given } from './needs-answer';

type Props = {
  number: number;
  choices: string[];
  given: Given | undefined;
  onGive: (given: Given) => void;
};

/** Which option is right: one tap, or that none is. */
export function AnswerAsk({ number, choices, given, onGive }: Props) {
  return (
    <fieldset className="answer-ask">
      <legend>
        {given === undefined
          ? 'Your notes do not say which one is right. Which is it?'
          : given === 'poll'
            ? 'A poll: nothing is right or wrong.'
            : 'Right, as you said:'}
      </legend>
      {choices.map((choice, index) => {
        const isRight = Array.isArray(given) && given.includes(index);
        return (
          <Button
            // biome-ignore lint/suspicious/noArrayIndexKey: an option is its position
            key={index}
            size="small"
            variant={isRight ? 'ink' : 'line'}
            aria-pressed={isRight}
            aria-label={`${optionLetter(index)} of ${number} is right: ${plainProse(choice)}`}
            onClick={() => onGive([index])}
          >
            <b>{optionLetter(index)}</b> {plainProse(choice)}
          </Button>
        );
      })}
      <Button
        size="small"
        variant={given === 'poll' ? 'ink' : 'quiet'}
        aria-pressed={given === 'poll'}
        aria-label={`${number} is a poll`}
        onClick={() => onGive('poll')}
      >
        It is a poll
      </Button>
    </fieldset>
  );
}
