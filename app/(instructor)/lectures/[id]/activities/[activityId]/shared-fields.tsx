'use client';

import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { ActivityConfig } from '@/domain/activity';

type Props = { config: ActivityConfig; onChange: (config: ActivityConfig) => void };
type ScoreProps = Props & {
  scored: boolean;
  /** What the length of the question suggests. */
  suggested: number;
};

export function QuestionField({ config, onChange }: Props) {
  return (
    <TextArea
      label="Question"
      className="is-large field-sizing-content min-h-14"
      rows={Math.max(1, Math.ceil(config.prompt.length / 60))}
      maxLength={2000}
      placeholder="What do you want to know? `code`, **bold** and *italic* work."
      value={config.prompt}
      onChange={(event) => onChange({ ...config, prompt: event.target.value })}
    />
  );
}

/** Time, points and the explanation; points only where something is right. */
export function ScoreFields({ config, scored, suggested, onChange }: ScoreProps) {
  return (
    <div className={scored ? 'form-trio' : 'form-pair'}>
      <TextField
        label="Seconds"
        inputMode="numeric"
        placeholder="no limit"
        hint={
          config.seconds === null && (
            <button
              type="button"
              className="linkbtn"
              onClick={() => onChange({ ...config, seconds: suggested })}
            >
              Suggested: {suggested}
            </button>
          )
        }
        value={config.seconds ?? ''}
        onChange={(event) => onChange({ ...config, seconds: readDigits(event.target.value) })}
      />
      {scored && (
        <TextField
          label="Points"
          inputMode="numeric"
          value={config.points}
          onChange={(event) => onChange({ ...config, points: readDigits(event.target.value) ?? 0 })}
        />
      )}
      <TextArea
        label={scored ? 'Why it is right' : 'What to say afterwards'}
        className="field-sizing-content min-h-12"
        rows={1}
        maxLength={4000}
        value={config.explanation ?? ''}
        onChange={(event) => onChange({ ...config, explanation: event.target.value })}
      />
    </div>
  );
}

/** Null for an empty field; the schema says what is too small or too large. */
function readDigits(text: string): number | null {
  const digits = text.replace(/\D/g, '').slice(0, 6);
  return digits === '' ? null : Number(digits);
}
