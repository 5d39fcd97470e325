import { rulesOf } from '@/activities/rules';
import { Icon } from '@/components/ui/icon';
import { Prose } from '@/components/ui/prose';
import type { ActivityConfig } from '@/domain/activity';

/** The options of a draft with the right one marked, so that it can be judged without opening it. */
export function DraftAnswer({ type, config }: { type: string; config: ActivityConfig }) {
  const { choices = [], targets, correct, problems } = rulesOf(type).deckFields(config);
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
