'use client';

import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { useDrag } from '@/components/ui/use-drag';

export type Row = {
  key: number;
  /** Read aloud; the place is added. */
  label: string;
  content: ReactNode;
  tone?: string;
  indent?: number;
};

type Props = {
  label: string;
  rows: Row[];
  /** Place of the chosen row, or −1. */
  chosen: number;
  disabled: boolean;
  code?: boolean;
  onChoose: (at: number) => void;
  onMove: (from: number, to: number) => void;
  /** Keys beyond moving; true when one was used. */
  onKey?: (at: number, key: string) => boolean;
};

/** Rows in an order that can be changed: by the grip, with the buttons below, or with Alt and arrows. */
export function ItemList(props: Props) {
  const { label, rows, chosen, disabled, code, onChoose, onMove, onKey } = props;
  const list = useRef<HTMLOListElement>(null);
  const { dragged, grip } = useDrag({ list, onMove });

  function focusRow(at: number) {
    list.current?.querySelectorAll<HTMLElement>('.arr-row')[at]?.focus();
  }

  function press(event: KeyboardEvent, at: number) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step && !event.altKey) focusRow(at + step);
    else if (disabled) return;
    else if (step) onMove(at, at + step);
    else if (!onKey?.(at, event.altKey ? `Alt+${event.key}` : event.key)) return;
    event.preventDefault();
  }

  return (
    <ol className={classNames('arr', code && 'is-code')} ref={list} aria-label={label}>
      {rows.map(({ key, label: text, content, tone, indent = 0 }, at) => (
        <li
          key={key}
          className={classNames(
            'arr-item',
            at === chosen && 'is-chosen',
            at === dragged && 'is-dragged',
          )}
          data-o={tone}
        >
          <button
            type="button"
            className="arr-row"
            aria-pressed={at === chosen}
            aria-disabled={disabled || undefined}
            aria-label={`${text}, place ${at + 1} of ${rows.length}${indentText(indent)}`}
            onClick={disabled ? undefined : () => onChoose(at)}
            onKeyDown={(event) => press(event, at)}
          >
            {content}
          </button>
          {!disabled && (
            <span className="grip" aria-hidden="true" {...grip(at)}>
              <Icon name="grip" />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function indentText(indent: number): string {
  if (indent === 0) return '';
  return `, indented ${indent === 1 ? 'once' : `${indent} times`}`;
}
