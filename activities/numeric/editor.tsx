'use client';

import { NumberField } from '@/components/ui/number-field';
import { TextField } from '@/components/ui/text-field';
import type { NumericConfig } from './rules';

type Props = { config: NumericConfig; onChange: (config: NumericConfig) => void };

/** The true value, its unit, and how close counts. */
export function NumericEditor({ config, onChange }: Props) {
  const { correct, unit, tolerance, reach } = config;
  const tooNear = reach !== null && reach <= tolerance;
  return (
    <fieldset className="stack">
      <legend className="label">
        True value <span className="hint">empty when nobody knows it: then nothing is scored</span>
      </legend>
      <div className="form-pair">
        <NumberField
          label="True value"
          value={correct}
          onChange={(value) => onChange({ ...config, correct: value })}
        />
        <TextField
          label="Unit"
          maxLength={20}
          placeholder="km, %, lines"
          value={unit}
          onChange={(event) => onChange({ ...config, unit: event.target.value })}
        />
        <NumberField
          label="Right within ±"
          hint="0 means exactly"
          value={tolerance}
          onChange={(value) => onChange({ ...config, tolerance: Math.abs(value ?? 0) })}
        />
        <NumberField
          label="No points from ± on"
          hint="Empty: nothing beyond the tolerance. Points fall evenly in between."
          error={tooNear ? 'Must be more than the tolerance.' : null}
          value={reach}
          onChange={(value) => onChange({ ...config, reach: value && Math.abs(value) })}
        />
      </div>
    </fieldset>
  );
}
