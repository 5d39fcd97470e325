import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** What is set inside, in a few words: it is read without opening. */
  state?: string;
  children: ReactNode;
};

/** A row of settings that is opened when it is needed. */
export function Fold({ title, state, children }: Props) {
  return (
    <details className="fold">
      <summary>
        <span className="setting-text">
          <b>{title}</b>
          {state && <span className="muted">{state}</span>}
        </span>
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
