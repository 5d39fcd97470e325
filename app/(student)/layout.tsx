import '../student.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = {
  title: { default: 'Lectern', template: '%s · Lectern' },
  description: 'Answer from your phone, see what the room thinks.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  // The keyboard pushes the field up instead of covering it.
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf7ee' },
    { media: '(prefers-color-scheme: dark)', color: '#10201c' },
  ],
};

/**
 * What students see; the theme follows the system. Drawn while building wherever a page can be: a
 * thousand phones load it in one moment.
 */
export default function StudentLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-surface="phone">
      <body>{children}</body>
    </html>
  );
}
