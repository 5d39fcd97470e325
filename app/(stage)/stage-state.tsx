import type { ReactNode } from 'react';

/** A stage with one sentence in its middle. */
export function StageState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <main className="st">
      <div className="st-state">
        <h1>{title}</h1>
        {children && <p className="muted">{children}</p>}
      </div>
    </main>
  );
}
