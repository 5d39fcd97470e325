import type { ComponentProps } from 'react';
import { Icon } from './icon';

type Props = Omit<ComponentProps<'input'>, 'ref' | 'type' | 'className' | 'aria-label'> & {
  /** What is kept or chosen, such as "Keep 3: Which layer …". */
  label: string;
};

/** A drawn check box over a real one; its label is read, not shown. */
export function CheckBox({ label, ...input }: Props) {
  return (
    <span className="checkbox">
      <input {...input} type="checkbox" aria-label={label} />
      <span className="check" aria-hidden="true">
        <Icon name="check" />
      </span>
    </span>
  );
}
