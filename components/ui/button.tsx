import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type ButtonLook = {
  /** primary is the one marigold button of a screen: the next step. */
  variant?: 'primary' | 'line' | 'ink' | 'quiet' | 'danger';
  size?: 'small' | 'normal' | 'large';
  wide?: boolean;
  icon?: IconName;
  iconEnd?: IconName;
  /** The key that does the same, such as "Space"; hidden where there is no keyboard. */
  shortcut?: string;
};

export function buttonClass(look: ButtonLook, extra?: string): string {
  const { variant = 'line', size = 'normal', wide } = look;
  return classNames(
    'btn',
    `btn-${variant}`,
    size !== 'normal' && `btn-${size}`,
    wide && 'btn-wide',
    extra,
  );
}

export function ButtonContent({ look, children }: { look: ButtonLook; children: ReactNode }) {
  return (
    <>
      {look.icon && <Icon name={look.icon} />}
      <span>{children}</span>
      {look.iconEnd && <Icon name={look.iconEnd} />}
      {look.shortcut && (
        <span aria-hidden="true">
          <kbd>{look.shortcut}</kbd>
        </span>
      )}
    </>
  );
}

type Props = ButtonLook & Omit<ComponentProps<'button'>, 'ref'>;

/** A button; `type` is "button" unless told otherwise. */
export function Button(props: Props) {
  const { variant, size, wide, icon, iconEnd, shortcut, className, children, ...rest } = props;
  const look = { variant, size, wide, icon, iconEnd, shortcut };
  return (
    <button type="button" {...rest} className={buttonClass(look, className)}>
      <ButtonContent look={look}>{children}</ButtonContent>
    </button>
  );
}
