import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { TimerBar } from '@/components/ui/timer-bar';
import { TimerFigure } from '@/components/ui/timer-figure';

/** The top line of every screen inside a session: where we are, and who I am. */
export function PhoneHead({ title, nickname }: { title: ReactNode; nickname: string }) {
  return (
    <header className="ph-top">
      <span>{title}</span>
      <span className="who">
        <Icon name="user" />
        <span>{nickname}</span>
      </span>
    </header>
  );
}

type TimedProps = {
  title: ReactNode;
  /** Whole seconds; null before the browser's clock is known. */
  remaining: number | null;
  total: number | null;
  paused: boolean;
};

/** The top line while a clock is running. */
export function TimedHead({ title, remaining, total, paused }: TimedProps) {
  return (
    <>
      <header className="ph-top">
        <span>{title}</span>
        <TimerFigure remaining={remaining} paused={paused} />
      </header>
      <TimerBar remaining={remaining} total={total} />
    </>
  );
}
