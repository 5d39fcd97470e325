'use client';

import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { OPTIONS_MAX } from '@/components/ui/option-key';
import { pastedLines } from '@/components/ui/pasted-lines';
import { Switch } from '@/components/ui/switch';
import { ImageField } from './image-field';
import { withImageAt } from './option-images';
import { moveOption, pasteOptions, removeOption, tickOption } from './option-list';
import { OptionRow } from './option-row';
import type { ChoiceConfig } from './rules';

type Props = { config: ChoiceConfig; onChange: (config: ChoiceConfig) => void };

/** The options of a question or a poll; empty rows are there to be written into. */
export function ChoiceEditor({ config, onChange }: Props) {
  const { choices, correct, several } = config;
  const group = useId();
  const list = useRef<HTMLDivElement>(null);

  function focusOption(index: number) {
    // The row may only come with the next drawing.
    requestAnimationFrame(() => {
      list.current?.querySelectorAll<HTMLElement>('.oprow > .input')[index]?.focus();
    });
  }

  function write(index: number, text: string) {
    onChange({ ...config, choices: choices.map((old, at) => (at === index ? text : old)) });
  }

  function add() {
    if (choices.length >= OPTIONS_MAX) return;
    onChange({ ...config, choices: [...choices, ''] });
    focusOption(choices.length);
  }

  function move(from: number, to: number) {
    onChange(moveOption(config, from, to));
    focusOption(to);
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (index === choices.length - 1) add();
      else focusOption(index + 1);
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const to = index + (event.key === 'ArrowUp' ? -1 : 1);
      if (to >= 0 && to < choices.length) move(index, to);
    }
  }

  /** A pasted list becomes an option per line. */
  function onPaste(event: ClipboardEvent, index: number) {
    const lines = pastedLines(event);
    if (!lines) return;
    event.preventDefault();
    onChange(pasteOptions(config, index, lines, OPTIONS_MAX));
  }

  return (
    <>
      <ImageField image={config.image} onChange={(image) => onChange({ ...config, image })} />
      <fieldset>
        <legend className="label">
          {correct === null ? 'Answers' : 'Options'}{' '}
          <span className="hint">{hint(correct !== null, several)}</span>
        </legend>
        <div ref={list}>
          {choices.map((text, index) => (
            <OptionRow
              // biome-ignore lint/suspicious/noArrayIndexKey: an option is its position
              key={index}
              index={index}
              last={choices.length - 1}
              text={text}
              right={correct === null ? null : correct.includes(index)}
              several={several}
              output={config.output}
              image={config.images?.[index] ?? undefined}
              group={group}
              onText={(value) => write(index, value)}
              onImage={(image) => onChange(withImageAt(config, index, image))}
              onTick={() => onChange(tickOption(config, index))}
              onMove={(to) => move(index, to)}
              onRemove={() => onChange(removeOption(config, index))}
              onKeyDown={(event) => onKeyDown(event, index)}
              onPaste={(event) => onPaste(event, index)}
            />
          ))}
        </div>
        <Button variant="quiet" icon="plus" onClick={add} disabled={choices.length >= OPTIONS_MAX}>
          {choices.length >= OPTIONS_MAX ? 'Ten options are the most' : 'Add an option'}
        </Button>
        <div className="settings mt-3">
          <Switch
            label="Several may be chosen"
            hint={
              correct === null
                ? undefined
                : 'Each right one counts; each wrong one takes as much away.'
            }
            checked={several}
            onChange={(event) => onChange(setSeveral(config, event.target.checked))}
          />
          <Switch
            label="The options are what the code prints"
            hint="Set like code, with every blank and line; the result shows the real output."
            checked={config.output === true}
            onChange={(event) =>
              onChange({ ...config, output: event.target.checked ? true : undefined })
            }
          />
        </div>
      </fieldset>
    </>
  );
}

function hint(scored: boolean, several: boolean): string {
  if (!scored) return 'nobody is right or wrong';
  return several ? 'tick every right one' : 'tick the right one';
}

function setSeveral(config: ChoiceConfig, several: boolean): ChoiceConfig {
  const correct = several ? config.correct : (config.correct?.slice(0, 1) ?? null);
  return { ...config, several, correct };
}
