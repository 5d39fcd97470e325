import Link from 'next/link';
import type { ComponentProps } from 'react';
import { AnchorButton } from './anchor-button';
import { ButtonContent, type ButtonLook, buttonClass } from './button';

type Props = ButtonLook & Omit<ComponentProps<'a'>, 'ref' | 'href'> & { href: string };

/** A link that looks like a button. Downloads and other windows are plain links. */
export function LinkButton(props: Props) {
  const { variant, size, wide, icon, iconEnd, shortcut, className, children, ...rest } = props;
  const leaves = rest.download !== undefined || rest.target !== undefined;
  if (leaves || !rest.href.startsWith('/')) return <AnchorButton {...props} />;
  const look = { variant, size, wide, icon, iconEnd, shortcut };
  return (
    <Link {...rest} className={buttonClass(look, className)}>
      <ButtonContent look={look}>{children}</ButtonContent>
    </Link>
  );
}
