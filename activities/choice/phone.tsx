import { OwnChoice } from './own-choice';
import { ChoiceResult } from './phone-result';
import { isPosterPoll } from './poster-poll';
import { QuestionPicture } from './question-picture';
import type { ChoicePublic } from './rules';
import { SeveralOptions } from './several-options';
import { SingleOptions } from './single-options';

type Props = {
  config: ChoicePublic;
  scored: boolean;
  disabled: boolean;
  /** What waits for the server's word, or null. */
  own: number[] | null;
  onAnswer: (answer: number[]) => void;
};

/** One tap answers; where several options may be right, they are chosen first and then sent. */
export function ChoiceAnswering({ config, scored, disabled, own, onAnswer }: Props) {
  const answering = { config, disabled, own, onAnswer };
  return (
    <>
      <QuestionPicture image={config.image} />
      {!scored && <p className="muted">No right or wrong. The screen shows only how many.</p>}
      {config.several ? (
        <SeveralOptions {...answering} />
      ) : (
        <SingleOptions {...answering} poster={isPosterPoll({ config, scored })} />
      )}
    </>
  );
}

export const choicePhone = {
  fills: false,
  isPoster: isPosterPoll,
  Answering: ChoiceAnswering,
  OwnAnswer: OwnChoice,
  Result: ChoiceResult,
};
