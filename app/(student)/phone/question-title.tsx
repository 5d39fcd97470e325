'use client';

import { useEffect, useRef } from 'react';
import { Prompt } from '@/components/ui/prompt';

type Props = { text: string; poster: boolean };

/** The question. It takes the focus when it appears, so that it is read aloud. */
export function QuestionTitle({ text, poster }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <Prompt text={text} surface="phone" poster={poster} />
    </div>
  );
}
