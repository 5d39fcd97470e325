import type { ReactNode } from 'react';
import { Mark } from './logo';

/** Before the first word of the server: no skeletons, just the truth. */
export function Connecting({ children = 'Connecting…' }: { children?: ReactNode }) {
  return (
    <main className="connecting" id="main">
      <Mark />
      <p role="status">{children}</p>
    </main>
  );
}
