import { reviewOf } from '@/activities/review';
import { CheckBox } from '@/components/ui/check-box';
import { classNames } from '@/components/ui/class-names';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { ContractActivity } from '@/domain/deck';
import { AnswerList } from '../answer-list';
import { OriginTag } from '../origin-tag';
import { placeText } from '../place-text';
import { AnswerAsk } from './answer-ask';
import { asksForKey, type Given } from './needs-answer';

type Props = {
  activity: ContractActivity;
  /** Place in the deck, 0 = first. */
  at: number;
  isCurrent: boolean;
  isKept: boolean;
  given: Given | undefined;
  onChoose: (at: number) => void;
  onToggle: (id: string) => void;
  onGive: (id: string, given: Given) => void;
};

/** One activity of the notes; the current one shows its options and why it is here. */
export function FoundCard(props: Props) {
  const { activity, at, isCurrent, isKept, given, onChoose, onToggle, onGive } = props;
  const { id, type, origin, prompt, line, lineEnd, seconds, reason, choices = [] } = activity;
  const asks = asksForKey(activity);
  const correct = Array.isArray(given) ? given : activity.correct;
  return (
    <li data-at={at}>
      <article className={classNames('find', isCurrent && 'is-current', !isKept && 'is-off')}>
        <span className="pin">{at + 1}</span>
        <h3>
          <button
            type="button"
            aria-current={isCurrent ? 'true' : undefined}
            onClick={() => onChoose(at)}
          >
            <Prose text={prompt} />
          </button>
        </h3>
        <CheckBox label={`Keep ${at + 1}`} checked={isKept} onChange={() => onToggle(id)} />
        <p className="meta">
          <OriginTag origin={origin} />
          <span>{reviewOf(type).describe({ ...activity, correct })}</span>
          <span>{placeText(line, lineEnd)}</span>
          {seconds !== undefined && <Tag icon="timer">{seconds} s</Tag>}
        </p>
        {isCurrent && !asks && <AnswerList {...activity} />}
        {isKept && asks && (
          <AnswerAsk
            number={at + 1}
            choices={choices}
            given={given}
            onGive={(answer) => onGive(id, answer)}
          />
        )}
        {isCurrent && reason && <p className="why">{reason}</p>}
      </article>
    </li>
  );
}
