import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Logo } from './logo';

export type TopBarLink = { href: string; text: string };

type Props = {
  links?: readonly TopBarLink[];
  /** The `href` of the link whose part of the program this page belongs to. */
  current?: string;
  /** Without the hairline below. */
  bare?: boolean;
  homeHref?: string;
  /** What stands at the right end. */
  children?: ReactNode;
};

/** The desk's navigation. On small screens the links move to a second row. */
export function TopBar({ links = [], current, bare, homeHref = '/', children }: Props) {
  return (
    <header className={classNames('bar-top', bare && 'is-bare')}>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Logo href={homeHref} />
      {links.length > 0 && (
        <nav aria-label="Main">
          {links.map(({ href, text }) => (
            <Link key={href} href={href} aria-current={href === current ? 'page' : undefined}>
              {text}
            </Link>
          ))}
        </nav>
      )}
      {children && <div className="end">{children}</div>}
    </header>
  );
}
