'use client';

import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { pluralise } from '@/components/ui/pluralise';
import { type Draft, indented, inserted, moved } from './arrange';
import { linesOf } from './arrangement';
import type { OrderAnswer, OrderPublic } from './config';
import { INDENT_MAX } from './indent-max';
import { ItemList } from './item-list';
import { LinePool } from './line-pool';
import { MoveBar } from './move-bar';
import { ProgramLine } from './program-line';

type Props = {
  config: OrderPublic;
  indentation: boolean;
  disabled: boolean;
  own: OrderAnswer | null;
  onAnswer: (answer: OrderAnswer) => void;
};

/** A Parsons problem: lines are taken from below into the program, moved, and indented. */
export function ProgramAnswering({ config, indentation, disabled, own, onAnswer }: Props) {
  const { items } = config;
  const [draft, setDraft] = useState<Draft[]>([]);
  const [chosen, setChosen] = useState(-1);
  const [status, setStatus] = useState('Tap the lines in their order.');
  const lines = own === null ? draft : draftOf(own);
  const still = disabled || own !== null;

  function take(index: number) {
    const at = chosen < 0 ? draft.length : chosen + 1;
    setDraft(inserted(draft, index, chosen));
    setChosen(at);
    setStatus(`Line ${index + 1} is now at place ${at + 1}.`);
  }

  function move(from: number, to: number) {
    const next = moved(draft, from, to);
    if (next === draft) return;
    setDraft(next);
    setChosen(to);
    setStatus(`Line ${(draft[from]?.index ?? 0) + 1} is now at place ${to + 1}.`);
  }

  function indent(at: number, by: -1 | 1) {
    const next = indented(draft, at, by, INDENT_MAX);
    setDraft(next);
    setStatus(`Indented by ${pluralise(next[at]?.indent ?? 0, 'step')}.`);
  }

  function putBack(at: number) {
    setDraft(draft.filter((_, other) => other !== at));
    setChosen(-1);
    setStatus(`Line ${(draft[at]?.index ?? 0) + 1} is back below.`);
  }

  function onKey(at: number, key: string): boolean {
    if (key === 'Delete' || key === 'Backspace') putBack(at);
    else if (indentation && key === 'Alt+ArrowRight') indent(at, 1);
    else if (indentation && key === 'Alt+ArrowLeft') indent(at, -1);
    else return false;
    return true;
  }

  const current = chosen < lines.length ? chosen : -1;
  return (
    <>
      {lines.length === 0 ? (
        <p className="arr-empty muted">Your program is empty.</p>
      ) : (
        <ItemList
          label="Your program"
          code
          chosen={still ? -1 : current}
          disabled={still}
          onChoose={(at) => setChosen(at === chosen ? -1 : at)}
          onMove={move}
          onKey={onKey}
          rows={lines.map(({ index, indent: steps }) => ({
            key: index,
            label: `Line ${index + 1}: ${items[index]}`,
            indent: steps,
            content: <ProgramLine number={index + 1} indent={steps} text={items[index] ?? ''} />,
          }))}
        />
      )}
      <LinePool
        items={items}
        used={lines.map(({ index }) => index)}
        disabled={still}
        onTake={take}
      />
      <MoveBar
        chosen={current}
        rows={lines.length}
        disabled={still}
        status={status}
        onMove={(to) => move(current, to)}
        more={
          <>
            {indentation && (
              <>
                <IconButton
                  icon="outdent"
                  label="Indent less"
                  disabled={still || !lines[current]?.indent}
                  onClick={() => indent(current, -1)}
                />
                <IconButton
                  icon="indent"
                  label="Indent more"
                  disabled={still || current < 0}
                  onClick={() => indent(current, 1)}
                />
              </>
            )}
            <IconButton
              icon="x"
              label="Take out of the program"
              disabled={still || current < 0}
              onClick={() => putBack(current)}
            />
          </>
        }
        ready={lines.length > 0}
        waiting={own !== null}
        onSend={() => onAnswer(answerOf(draft, indentation))}
      />
    </>
  );
}

function answerOf(draft: Draft[], indentation: boolean): OrderAnswer {
  const lines = draft.map(({ index }) => index);
  return indentation ? { lines, indents: draft.map(({ indent }) => indent) } : lines;
}

function draftOf(answer: OrderAnswer): Draft[] {
  const { lines, indents } = linesOf(answer);
  return lines.map((index, at) => ({ index, indent: indents[at] ?? 0 }));
}
