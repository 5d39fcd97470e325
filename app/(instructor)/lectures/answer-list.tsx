import { Icon } from '@/components/ui/icon';
import { Prose } from '@/components/ui/prose';
import type { DeckFields } from '@/domain/activity';

/** What there is to choose from, with the right one marked, so that a question can be judged at a glance. */
export function AnswerList({ choices = [], targets, correct, problems }: DeckFields) {
  const right = Array.isArray(correct) ? correct : [];
  // All of them right: what is asked is their order.
  const ordered = !targets && choices.length > 1 && right.length === choices.length;
  const lines = choices.map((choice, at) => ({
    text: targets ? `${choice} → ${targets[at] ?? ''}` : ordered ? `${at + 1}. ${choice}` : choice,
    right: !targets && !ordered && right.some((index) => index === at),
  }));
  const found = (problems ?? []).map(({ text }) => ({ text: `\`${text}\``, right: true }));
  const value = typeof correct === 'number' ? [{ text: String(correct), right: true }] : [];
  return (
    <ul className="draft-answer">
      {[...lines, ...found, ...value].map(({ text, right: isRight }) => (
        <li key={text} className={isRight ? 'is-right' : undefined}>
          {isRight && <Icon name="check" label="Right" />}
          <span>
            <Prose text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}
