'use client';

import { useEffect, useRef, useState } from 'react';
import { Button, type ButtonLook } from './button';
import { copyText } from './copy-text';

type State = 'rest' | 'copied' | 'refused';

const WORDS: Record<Exclude<State, 'rest'>, string> = {
  copied: 'Copied',
  refused: 'Select it and copy by hand',
};

type Props = Pick<ButtonLook, 'variant' | 'size'> & { text: string; children?: string };

/** Copies a text, also where the page is no secure context, and says what came of it. */
export function CopyButton({ text, variant = 'line', size = 'small', children = 'Copy' }: Props) {
  const [state, setState] = useState<State>('rest');
  const button = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (state === 'rest') return;
    const timer = setTimeout(() => setState('rest'), 2500);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy() {
    const near = button.current?.querySelector('button');
    if (near) setState((await copyText(text, near)) ? 'copied' : 'refused');
  }

  const icon = state === 'copied' ? 'check' : 'copy';
  return (
    <span ref={button}>
      <Button variant={variant} size={size} icon={icon} onClick={copy}>
        {state === 'rest' ? children : WORDS[state]}
      </Button>
      <span className="sr" role="status">
        {state === 'rest' ? '' : WORDS[state]}
      </span>
    </span>
  );
}
