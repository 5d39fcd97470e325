import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/** The ink strip at the top: one sentence, while the screen below stays usable. */
export function Banner({ icon = 'wifi-off', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <div className="banner" role="status">
      <Icon name={icon} />
      {typeof children === 'string' ? <span>{children}</span> : children}
    </div>
  );
}
