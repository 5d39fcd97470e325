'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { LineButtons } from './line-buttons';
import { toggleMark } from './marks';
import { MISSING } from './missing';
import type { LinesPublic } from './rules';

type Props = {
  config: LinesPublic;
  disabled: boolean;
  /** What waits for the server's word, or null. */
  own: number[] | null;
  onAnswer: (answer: number[]) => void;
};

/** Lines are marked by tapping, then sent together. */
export function LinesAnswering({ config, disabled, own, onAnswer }: Props) {
  const [draft, setDraft] = useState<number[]>([]);
  const [full, setFull] = useState(false);
  const marks = own ?? draft;
  const idle = disabled || marks.length === 0;

  function toggle(line: number) {
    if (disabled) return;
    const next = toggleMark(draft, line, config.taps);
    setFull(next === null);
    if (next) setDraft(next);
  }

  return (
    <>
      <LineButtons code={config.code} marks={marks} disabled={disabled} onToggle={toggle} />
      <button
        type="button"
        className="absent"
        aria-pressed={marks.includes(MISSING)}
        aria-disabled={disabled || undefined}
        onClick={() => toggle(MISSING)}
      >
        <span className="check" aria-hidden="true">
          <Icon name="check" />
        </span>
        <span>Something is missing</span>
      </button>
      <div className="submitbar">
        <p role="status">
          <b>{marks.length}</b> of up to {config.taps}
          <br />
          <span className="muted">{full ? 'untap one first' : 'chosen'}</span>
        </p>
        {own ? (
          <span className="pending">
            <Icon name="clock" />
            Waiting
          </span>
        ) : (
          <Button
            variant="primary"
            aria-disabled={idle}
            onClick={idle ? undefined : () => onAnswer(draft)}
          >
            Send
          </Button>
        )}
      </div>
    </>
  );
}
