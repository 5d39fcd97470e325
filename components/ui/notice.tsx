import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

type Look = 'plain' | 'call' | 'right' | 'wrong';

const ICONS: Record<Look, IconName> = {
  plain: 'info',
  call: 'hand',
  right: 'check',
  wrong: 'warning',
};

type Props = {
  look?: Look;
  icon?: IconName;
  title?: ReactNode;
  children?: ReactNode;
  /** Read aloud when it appears: set it for what happens after the page was drawn. */
  live?: boolean;
};

/** A remark in the flow of the page: what happened, what is safe, what to do next. */
export function Notice({ look = 'plain', icon, title, children, live }: Props) {
  return (
    <div
      className={classNames('notice', look !== 'plain' && `is-${look}`)}
      role={live ? (look === 'wrong' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icon ?? ICONS[look]} />
      <div>
        {title && <b>{title}</b>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
