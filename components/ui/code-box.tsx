'use client';

import { type ChangeEvent, type ComponentProps, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from './class-names';
import { joinCodeCaret, joinCodeDigits, joinCodeText, removeBesideGap } from './join-code-text';

type Props = Omit<
  ComponentProps<'input'>,
  'ref' | 'value' | 'defaultValue' | 'onChange' | 'type'
> & {
  /** Digits only. Without it the box keeps its own value, and a form sends it as `name`. */
  value?: string;
  defaultValue?: string;
  /** Digits only, zero to six. */
  onDigits?: (digits: string) => void;
  compact?: boolean;
};

/** The six digits of a session, shown as 3 + 3, typed on a numeric keypad. */
export function CodeBox(props: Props) {
  const { value, defaultValue = '', onDigits, compact, className, ...rest } = props;
  const [own, setOwn] = useState(() => joinCodeDigits(defaultValue));
  const digits = value ?? own;
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);

  // React puts the caret to the end when the formatted text differs from what was typed.
  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  function onChange(event: ChangeEvent<HTMLInputElement>) {
    const { value: typed, selectionStart } = event.target;
    const before = typed.slice(0, selectionStart ?? typed.length).replace(/\D/g, '').length;
    const read = joinCodeDigits(typed);
    const gapOnly = read === digits && typed.length < joinCodeText(digits).length;
    const forward = (event.nativeEvent as InputEvent).inputType === 'deleteContentForward';
    const next = gapOnly ? removeBesideGap(digits, before, forward) : read;
    const place = gapOnly && !forward ? before - 1 : before;
    caret.current = joinCodeCaret(Math.min(place, next.length));
    setOwn(next);
    onDigits?.(next);
  }

  return (
    <input
      inputMode="numeric"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      placeholder="000 000"
      {...rest}
      ref={input}
      type="text"
      className={classNames('codebox', compact && 'is-compact', className)}
      value={joinCodeText(digits)}
      onChange={onChange}
    />
  );
}
