import type { ReactNode } from 'react';
import { TopBar } from '@/components/ui/top-bar';

const LINKS = [
  { href: '/lectures', text: 'Lectures' },
  { href: '/sessions', text: 'Sessions' },
  { href: '/settings', text: 'Settings' },
] as const;

type Props = { current?: (typeof LINKS)[number]['href']; children?: ReactNode };

/** The navigation of every page of the desk. */
export function DeskBar({ current, children }: Props) {
  return (
    <TopBar links={LINKS} current={current} homeHref="/lectures">
      {children}
    </TopBar>
  );
}
