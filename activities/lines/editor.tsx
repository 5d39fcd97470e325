'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { codeLines } from '@/domain/code-block';
import { LinePicker } from './line-picker';
import { ProblemFields } from './problem-fields';
import type { LinesConfig } from './rules';

type Problem = LinesConfig['problems'][number];
type Props = { config: LinesConfig; onChange: (config: LinesConfig) => void };

const MAX_PROBLEMS = 30;

/** The problems of a code block: what each is, and where, chosen by pressing lines. */
export function LinesEditor({ config, onChange }: Props) {
  const { problems, code } = config;
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, problems.length - 1);

  function change(index: number, problem: Problem) {
    onChange({ ...config, problems: problems.map((old, at) => (at === index ? problem : old)) });
  }

  function add() {
    onChange({ ...config, problems: [...problems, { text: '', lines: null }] });
    setChosen(problems.length);
  }

  function pick(line: number) {
    const problem = problems[current];
    if (!problem) {
      onChange({ ...config, problems: [{ text: '', lines: [line] }] });
      return setChosen(0);
    }
    const lines = problem.lines ?? [];
    const toggled = lines.includes(line)
      ? lines.filter((other) => other !== line)
      : [...lines, line].sort((a, b) => a - b);
    change(current, { ...problem, lines: toggled.length > 0 ? toggled : null });
  }

  return (
    <fieldset className="stack">
      <legend className="label">
        Problems <span className="hint">hidden until the reveal</span>
      </legend>
      <LinePicker
        lines={codeLines(code.text)}
        tokens={code.tokens}
        problems={problems}
        current={current}
        onPick={pick}
      />
      <div>
        {problems.map((problem, index) => (
          <ProblemFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a problem is its position
            key={index}
            number={index + 1}
            problem={problem}
            current={index === current}
            onChoose={() => setChosen(index)}
            onChange={(changed) => change(index, changed)}
            onRemove={() =>
              onChange({ ...config, problems: problems.filter((_, at) => at !== index) })
            }
          />
        ))}
      </div>
      <Button variant="quiet" icon="plus" onClick={add} disabled={problems.length >= MAX_PROBLEMS}>
        Add a problem
      </Button>
      <TextArea
        label="The repaired code"
        hint="May stay empty. After the problems it is shown as a diff."
        look="code"
        rows={Math.min(16, codeLines(config.fixed ?? '').length + 1)}
        className="min-h-0"
        maxLength={20_000}
        value={config.fixed ?? ''}
        onChange={(event) => onChange({ ...config, fixed: event.target.value || undefined })}
      />
      {config.fixed === undefined && (
        <Button
          variant="quiet"
          size="small"
          icon="copy"
          onClick={() => onChange({ ...config, fixed: code.text })}
        >
          Begin with the code above
        </Button>
      )}
    </fieldset>
  );
}
