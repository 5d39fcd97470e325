'use client';

import { type CSSProperties, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { CodeBlock } from '@/components/ui/code-block';
import { Icon } from '@/components/ui/icon';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import { OptionText, optionTextClass } from '@/components/ui/option-text';
import { Prose } from '@/components/ui/prose';
import { plainProse } from '@/components/ui/prose-tree';
import { SendRow } from '@/components/ui/send-row';
import type { MatchPublic } from './config';
import { ItemChips } from './item-chips';

type Props = {
  config: MatchPublic;
  disabled: boolean;
  /** What waits for the server's word, or null. */
  own: number[] | null;
  onAnswer: (answer: number[]) => void;
};

const MANY = 6;
/** Letters that fit on a line of a small phone. */
const LINE = 26;

/** One item after the other is given its target; every one can be gone back to. */
export function MatchAnswering({ config, disabled, own, onAnswer }: Props) {
  const { items, targets, code } = config;
  const [draft, setDraft] = useState<(number | null)[]>(() => items.map(() => null));
  const [current, setCurrent] = useState(0);
  const chosen = own ?? draft;
  const still = disabled || own !== null;
  const whole = chosen.filter((target) => target !== null);
  const ready = whole.length === items.length;

  function choose(target: number) {
    const next = draft.map((old, item) => (item === current ? target : old));
    setDraft(next);
    setCurrent(nextOpen(next, current));
  }

  return (
    <>
      {code && <CodeBlock {...code} />}
      <div className="match">
        <ItemChips items={items} chosen={chosen} current={current} onChoose={setCurrent} />
        <p className="match-item" aria-live="polite" style={heightOf(items)}>
          <span className="sr">{`Item ${current + 1}: `}</span>
          <Prose text={items[current] ?? ''} />
        </p>
      </div>
      <fieldset className={classNames('opts', targets.length > MANY && 'is-many')}>
        <legend className="sr">It belongs to</legend>
        {targets.map((target, index) => {
          const isChosen = chosen[current] === index;
          return (
            <button
              key={target}
              type="button"
              className={classNames('opt', isChosen && 'is-chosen')}
              data-o={optionSign(index).tone}
              aria-pressed={isChosen}
              aria-disabled={still && !isChosen ? true : undefined}
              onClick={still ? undefined : () => choose(index)}
            >
              <OptionKey index={index} />
              <span className={optionTextClass(target, 'phone', targets)}>
                <OptionText text={target} />
                {isChosen && <Icon name="check" />}
              </span>
            </button>
          );
        })}
      </fieldset>
      <SendRow ready={ready && !still} waiting={own !== null} onSend={() => onAnswer(whole)}>
        {ready ? 'Send' : `${whole.length} of ${items.length} matched`}
      </SendRow>
    </>
  );
}

/** Room for the longest item, so that nothing below moves. */
function heightOf(items: string[]): CSSProperties {
  const longest = Math.max(0, ...items.map((item) => plainProse(item).length));
  return { '--rows': Math.min(4, Math.max(1, Math.ceil(longest / LINE))) } as CSSProperties;
}

/** The next item without a target; the present one when all have theirs. */
function nextOpen(draft: (number | null)[], current: number): number {
  const after = draft.findIndex((target, item) => item > current && target === null);
  if (after >= 0) return after;
  const first = draft.indexOf(null);
  return first >= 0 ? first : current;
}
