'use client';

import { TextField } from '@/components/ui/text-field';
import { TextRows } from '@/components/ui/text-rows';
import { type ScaleConfig, STATEMENTS_MAX } from './rules';

type Props = { config: ScaleConfig; onChange: (config: ScaleConfig) => void };

/** The statements, and what the ends of the scale mean. */
export function ScaleEditor({ config, onChange }: Props) {
  const { statements, low, high } = config;
  return (
    <div className="stack">
      <fieldset>
        <legend className="label">
          Statements <span className="hint">nobody is right or wrong</span>
        </legend>
        <TextRows
          rows={statements}
          name="Statement"
          most={STATEMENTS_MAX}
          maxLength={200}
          sorted
          add="Add a statement"
          onChange={(changed) => onChange({ ...config, statements: changed })}
        />
      </fieldset>
      <div className="form-pair">
        <TextField
          label="1 means"
          maxLength={40}
          placeholder="Disagree"
          value={low}
          onChange={(event) => onChange({ ...config, low: event.target.value })}
        />
        <TextField
          label="5 means"
          maxLength={40}
          placeholder="Agree"
          value={high}
          onChange={(event) => onChange({ ...config, high: event.target.value })}
        />
      </div>
    </div>
  );
}
