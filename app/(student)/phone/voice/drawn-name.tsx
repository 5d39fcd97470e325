'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSend } from '@/components/live/use-send';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';

type Props = {
  code: string;
  nickname: string;
  error: string | null;
  onChange: (nickname: string) => void;
};

/** A friendly name that nobody here has; another one with each press. */
export function DrawnName({ code, nickname, error, onChange }: Props) {
  const send = useSend();
  const left = useRef<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  async function draw() {
    if (left.current.length === 0) {
      const ack = await send('nickname:roll', { code });
      setProblem(ack.ok ? null : ack.message);
      if (!ack.ok) return;
      left.current = ack.nicknames;
    }
    const next = left.current.shift();
    if (next) onChange(next);
  }

  const drawFirst = useEffectEvent(() => void draw());
  // A name typed before, or kept from a place that was lost, is not one of the generator.
  useEffect(() => drawFirst(), []);

  return (
    <div className="drawn-name">
      <p className="name" role="status">
        {nickname || '…'}
      </p>
      <Button icon="refresh" onClick={() => void draw()}>
        Draw another name
      </Button>
      {(error ?? problem) && <FieldError>{error ?? problem}</FieldError>}
    </div>
  );
}
