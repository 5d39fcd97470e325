'use client';

import { useId } from 'react';
import { Prose } from '@/components/ui/prose';
import { sayStep, steps } from './steps';

type Props = {
  statement: string;
  low: string;
  high: string;
  chosen: number | null;
  disabled: boolean;
  onChoose: (step: number) => void;
};

/** One statement with its five steps: real radio buttons, drawn as keys. */
export function StepRow({ statement, low, high, chosen, disabled, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset>
      <legend>
        <Prose text={statement} />
      </legend>
      <div className="steps">
        {steps.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={name}
              checked={step === chosen}
              disabled={disabled && step !== chosen}
              aria-label={sayStep(step, low, high)}
              onChange={disabled ? undefined : () => onChoose(step)}
              readOnly={disabled}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <p className="ends muted" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </fieldset>
  );
}
