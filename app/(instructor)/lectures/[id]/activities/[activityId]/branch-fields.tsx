'use client';

import { useState } from 'react';
import { NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import { Switch } from '@/components/ui/switch';
import type { ActivityConfig } from '@/domain/activity';

type Props = {
  config: ActivityConfig;
  /** Titles of the sections of the lecture's notes. */
  sections: string[];
  onChange: (config: ActivityConfig) => void;
};

const USUAL = 60;

/** What is only for questions with a right answer: how sure, and where to go when few are right. */
export function BranchFields({ config, sections, onChange }: Props) {
  const { branch, confidence, ...rest } = config;
  const [below, setBelow] = useState(branch?.below ?? USUAL);
  const titles = [...new Set([...sections, ...(branch ? [branch.to] : [])])];

  function goTo(to: string, percent = below) {
    onChange({ ...rest, confidence, ...(to !== '' && { branch: { below: percent, to } }) });
  }

  return (
    <div className="settings">
      <Switch
        label="Ask how sure people are"
        hint="One more tap after the answer is saved."
        checked={confidence === true}
        onChange={({ target }) =>
          onChange({ ...rest, branch, ...(target.checked && { confidence: true }) })
        }
      />
      {titles.length > 0 && (
        <div className="form-pair py-3">
          <SelectField
            label="If few are right, go to"
            value={branch?.to ?? ''}
            options={[
              { value: '', text: 'Nowhere: just go on' },
              ...titles.map((title) => ({ value: title, text: title })),
            ]}
            onChange={({ target }) => goTo(target.value)}
          />
          <NumberField
            label="Few means below, %"
            value={below}
            onChange={(percent) => {
              const whole = Math.min(100, Math.max(1, Math.round(percent ?? USUAL)));
              setBelow(whole);
              if (branch) goTo(branch.to, whole);
            }}
          />
        </div>
      )}
    </div>
  );
}
