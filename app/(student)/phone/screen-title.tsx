'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';

/** Longer than this, and the large type breaks words. */
const LONG = 22;

type Props = { children: string | ReactNode; length?: number };

/** The heading of a screen. It takes the focus when its screen appears, so that it is read aloud. */
export function ScreenTitle({ children, length }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const size = length ?? (typeof children === 'string' ? children.length : 0);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className={classNames('outline-none', size > LONG && 'is-long')}
    >
      {children}
    </h1>
  );
}
