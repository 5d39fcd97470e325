import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

type Props = {
  /** found: marigold. draft: outlined. plain: sunk. */
  look?: 'plain' | 'found' | 'draft';
  icon?: IconName;
  children: ReactNode;
};

/** A word about a thing; never a button. */
export function Tag({ look = 'plain', icon, children }: Props) {
  return (
    <span className={classNames('tag', look !== 'plain' && `is-${look}`)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
