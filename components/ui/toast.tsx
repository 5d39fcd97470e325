import type { ReactNode } from 'react';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import type { IconName } from './icon-paths';

type Props = {
  icon?: IconName;
  children: ReactNode;
  action?: ReactNode;
  onDismiss?: () => void;
};

/** One sentence that floats over the page. Put toasts into `Toasts`, which is always in the page. */
export function Toast({ icon = 'info', children, action, onDismiss }: Props) {
  return (
    <div className="toast m-arrive">
      <Icon name={icon} />
      <span>{children}</span>
      {action}
      {onDismiss && <IconButton icon="x" label="Dismiss" dense onClick={onDismiss} />}
    </div>
  );
}

/** The corner for toasts: a live region has to be there before its first sentence. */
export function Toasts({ children }: { children?: ReactNode }) {
  return (
    <div className="toasts" role="status">
      {children}
    </div>
  );
}
