'use client';

import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { LinesConfig } from './rules';

type Problem = LinesConfig['problems'][number];

type Props = {
  number: number;
  problem: Problem;
  /** Pressed lines go to this problem. */
  current: boolean;
  onChoose: () => void;
  onChange: (problem: Problem) => void;
  onRemove: () => void;
};

/** One problem: its text, its place, why it is one. */
export function ProblemFields(props: Props) {
  const { number, problem, current, onChoose, onChange, onRemove } = props;
  const place = placeText(problem.lines);
  return (
    <div className="problem-row">
      <TextField
        label={`Problem ${number}`}
        value={problem.text}
        maxLength={500}
        placeholder="What is wrong"
        onFocus={onChoose}
        onChange={(event) => onChange({ ...problem, text: event.target.value })}
      />
      <div className="flex items-end gap-2 min-[561px]:contents">
        <Button
          className="grow"
          variant={current ? 'ink' : 'line'}
          aria-pressed={current}
          aria-label={`Problem ${number}: ${place}. Choose lines.`}
          onClick={onChoose}
        >
          {place}
        </Button>
        <IconButton icon="trash" label={`Delete problem ${number}`} onClick={onRemove} />
      </div>
      <div className="is-whole">
        <TextArea
          label={`Why problem ${number} is one`}
          labelHidden
          className="field-sizing-content min-h-12"
          rows={2}
          maxLength={2000}
          onFocus={onChoose}
          placeholder="Why it is a problem; shown after the reveal"
          value={problem.explanation ?? ''}
          onChange={(event) => onChange({ ...problem, explanation: event.target.value })}
        />
      </div>
      {current && (
        <p className="is-whole hint">
          {problem.lines ? (
            <>
              Press lines above to add or take them away, or{' '}
              <button
                type="button"
                className="linkbtn"
                onClick={() => onChange({ ...problem, lines: null })}
              >
                say that something is missing
              </button>
              .
            </>
          ) : (
            'No line is marked: it counts as “something is missing”. Press a line above to place it.'
          )}
        </p>
      )}
    </div>
  );
}

function placeText(lines: number[] | null): string {
  if (!lines) return 'missing';
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}
