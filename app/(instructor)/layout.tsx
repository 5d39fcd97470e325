import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';

export const metadata: Metadata = {
  title: { default: 'Lectern', template: '%s · Lectern' },
  description: 'Polls and timed quizzes out of your own lecture notes.',
  referrer: 'same-origin',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf7ee' },
    { media: '(prefers-color-scheme: dark)', color: '#10201c' },
  ],
};

/** What the lecturer sees; the theme follows the system. */
export default async function InstructorLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en" data-surface="desk">
      <body>{children}</body>
    </html>
  );
}
