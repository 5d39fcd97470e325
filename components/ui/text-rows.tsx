'use client';

import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';
import { pastedLines } from './pasted-lines';

type Props = {
  rows: string[];
  /** What one row is called: "Item" gives "Item 3". */
  name: string;
  most: number;
  maxLength: number;
  /** Their order matters: rows can be moved. */
  sorted?: boolean;
  code?: boolean;
  /** What the button below says. */
  add: string;
  onChange: (rows: string[]) => void;
};

/** A list of short texts being written: Enter goes on, a pasted list becomes a row per line. */
export function TextRows(props: Props) {
  const { rows, name, most, maxLength, sorted, code, add, onChange } = props;
  const list = useRef<HTMLDivElement>(null);
  const full = rows.length >= most;

  function focusRow(at: number) {
    // The row may only come with the next drawing.
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[at]?.focus());
  }

  function append() {
    if (full) return;
    onChange([...rows, '']);
    focusRow(rows.length);
  }

  function move(from: number, to: number) {
    const row = rows[from];
    if (row === undefined || to < 0 || to >= rows.length) return;
    const rest = rows.filter((_, at) => at !== from);
    onChange([...rest.slice(0, to), row, ...rest.slice(to)]);
    focusRow(to);
  }

  function press(event: KeyboardEvent, at: number) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (at === rows.length - 1) append();
      else focusRow(at + 1);
    } else if (sorted && event.altKey && step) {
      event.preventDefault();
      move(at, at + step);
    }
  }

  function paste(event: ClipboardEvent, at: number) {
    const lines = pastedLines(event);
    if (!lines) return;
    event.preventDefault();
    const rest = rows.slice(at + 1).filter((row) => row.trim() !== '');
    onChange([...rows.slice(0, at), ...lines, ...rest].slice(0, most));
  }

  return (
    <>
      <div ref={list}>
        {rows.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
          <div className="textrow" key={at}>
            <span className="pos" aria-hidden="true">
              {at + 1}
            </span>
            <input
              className={code ? 'input is-code' : 'input'}
              value={text}
              maxLength={maxLength}
              aria-label={`${name} ${at + 1}`}
              onChange={(event) =>
                onChange(rows.map((old, other) => (other === at ? event.target.value : old)))
              }
              onKeyDown={(event) => press(event, at)}
              onPaste={(event) => paste(event, at)}
            />
            <span className="acts">
              {sorted && (
                <>
                  <IconButton
                    icon="arrow-up"
                    label={`Move ${name.toLowerCase()} ${at + 1} up`}
                    dense
                    disabled={at === 0}
                    onClick={() => move(at, at - 1)}
                  />
                  <IconButton
                    icon="arrow-down"
                    label={`Move ${name.toLowerCase()} ${at + 1} down`}
                    dense
                    disabled={at === rows.length - 1}
                    onClick={() => move(at, at + 1)}
                  />
                </>
              )}
              <IconButton
                icon="trash"
                label={`Delete ${name.toLowerCase()} ${at + 1}`}
                dense
                onClick={() => onChange(rows.filter((_, other) => other !== at))}
              />
            </span>
          </div>
        ))}
      </div>
      <Button variant="quiet" icon="plus" onClick={append} disabled={full}>
        {full ? `${most} are the most` : add}
      </Button>
    </>
  );
}
