import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'Stage · Lectern' };

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

/** The projector: the blackboard unless the lecturer asks for the whiteboard. */
export default async function StageLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en" data-surface="stage" data-theme="dark">
      <body>{children}</body>
    </html>
  );
}
