'use client';

import { useState } from 'react';
import { CodeBlock } from '@/components/ui/code-block';
import { SendRow } from '@/components/ui/send-row';
import type { ScalePublic } from './rules';
import { StepRow } from './step-row';

type Props = {
  config: ScalePublic;
  disabled: boolean;
  /** What waits for the server's word, or null. */
  own: number[] | null;
  onAnswer: (answer: number[]) => void;
};

/** A row of five steps below each statement. */
export function ScaleAnswering({ config, disabled, own, onAnswer }: Props) {
  const { statements, low, high, code } = config;
  const [draft, setDraft] = useState<(number | null)[]>(() => statements.map(() => null));
  const chosen = own ?? draft;
  const still = disabled || own !== null;
  const whole = chosen.filter((step) => step !== null);
  const ready = whole.length === statements.length;
  return (
    <>
      {code && <CodeBlock {...code} />}
      <p className="muted">No right or wrong. The screen shows only how many.</p>
      <div className="likert">
        {statements.map((statement, at) => (
          <StepRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a statement is its position
            key={at}
            {...{ statement, low, high, disabled: still }}
            chosen={chosen[at] ?? null}
            onChoose={(step) => setDraft(draft.map((old, other) => (other === at ? step : old)))}
          />
        ))}
      </div>
      <SendRow ready={ready && !still} waiting={own !== null} onSend={() => onAnswer(whole)}>
        {ready ? 'Send' : `${whole.length} of ${statements.length} answered`}
      </SendRow>
    </>
  );
}
