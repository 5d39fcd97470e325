import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

type Props = Omit<ComponentProps<'button'>, 'ref' | 'aria-label'> & {
  icon: IconName;
  /** What it does and to what, such as "Remove Ada". */
  label: string;
  /** 40 px instead of 48, for dense rows on the desk. */
  dense?: boolean;
};

export function IconButton({ icon, label, dense, className, ...rest }: Props) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={classNames('iconbtn', dense && 'is-dense', className)}
    >
      <Icon name={icon} />
    </button>
  );
}
