import Link from 'next/link';
import type { ComponentProps } from 'react';
import { ButtonContent, type ButtonLook, buttonClass } from './button';

type Props = ButtonLook & Omit<ComponentProps<'a'>, 'ref' | 'href'> & { href: string };

/** A link that looks like a button. Downloads and other windows are plain links. */
export function LinkButton(props: Props) {
  const { variant, size, wide, icon, iconEnd, shortcut, className, children, href, ...rest } =
    props;
  const look = { variant, size, wide, icon, iconEnd, shortcut };
  const content = <ButtonContent look={look}>{children}</ButtonContent>;
  const shared = { ...rest, href, className: buttonClass(look, className) };
  const leaves = rest.download !== undefined || rest.target !== undefined || !href.startsWith('/');
  return leaves ? <a {...shared}>{content}</a> : <Link {...shared}>{content}</Link>;
}
