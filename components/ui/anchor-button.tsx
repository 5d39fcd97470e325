import type { ComponentProps } from 'react';
import { ButtonContent, type ButtonLook, buttonClass } from './button';

type Props = ButtonLook & Omit<ComponentProps<'a'>, 'ref' | 'href'> & { href: string };

/** A link that looks like a button and has its page loaded anew, so phones need no router for it. */
export function AnchorButton(props: Props) {
  const { variant, size, wide, icon, iconEnd, shortcut, className, children, ...rest } = props;
  const look = { variant, size, wide, icon, iconEnd, shortcut };
  return (
    <a {...rest} className={buttonClass(look, className)}>
      <ButtonContent look={look}>{children}</ButtonContent>
    </a>
  );
}
