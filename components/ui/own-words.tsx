import type { ReactNode } from 'react';

/** The answer that was given, when it is no option with a key. */
export function OwnWords({ children }: { children: ReactNode }) {
  return (
    <div className="answer-card is-plain">
      <p>
        <span className="muted">Your answer</span>
        <br />
        <span className="lead">{children}</span>
      </p>
    </div>
  );
}
