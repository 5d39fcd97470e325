'use client';

import { useState } from 'react';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { TextRows } from '@/components/ui/text-rows';
import { DISTRACTORS_MAX, LINES_MAX, type OrderConfig } from './config';
import { readProgram, writeProgram } from './program-text';

type Program = NonNullable<OrderConfig['program']>;
type Props = {
  config: OrderConfig;
  program: Program;
  onChange: (config: OrderConfig) => void;
};

/** The program as it should be, the lines that do not belong to it, and whether to indent. */
export function ProgramFields({ config, program, onChange }: Props) {
  const { items } = config;
  const written = writeProgram({ items, indents: program.indents });
  const [text, setText] = useState(written);
  const lines = readProgram(text);
  const tooMany = lines.items.length > LINES_MAX;

  function write(typed: string) {
    setText(typed);
    const read = readProgram(typed);
    if (read.items.length > LINES_MAX) return;
    onChange({ ...config, items: read.items, program: { ...program, indents: read.indents } });
  }

  const set = (changes: Partial<Program>) =>
    onChange({ ...config, program: { ...program, ...changes } });
  return (
    <div className="stack">
      <TextArea
        label="The program, as it should be"
        hint="Phones get its lines shuffled and without their indentation. Empty lines are left out."
        error={tooMany ? `${LINES_MAX} lines are the most: put some together.` : null}
        look="code"
        rows={Math.min(20, lines.items.length + 2)}
        className="min-h-0"
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <TextField
        label="Language"
        look="code"
        maxLength={40}
        placeholder="python"
        value={program.language}
        onChange={(event) => set({ language: event.target.value.trim() })}
      />
      <fieldset>
        <legend className="label">
          Lines that do not belong to it <span className="hint">to tell apart</span>
        </legend>
        <TextRows
          rows={program.distractors}
          name="Wrong line"
          most={DISTRACTORS_MAX}
          maxLength={200}
          code
          add="Add a wrong line"
          onChange={(distractors) => set({ distractors })}
        />
      </fieldset>
      <div className="settings">
        <Switch
          label="Participants indent the lines too"
          hint="A line counts only with the right indentation."
          checked={program.indentation}
          onChange={(event) => set({ indentation: event.target.checked })}
        />
      </div>
    </div>
  );
}
