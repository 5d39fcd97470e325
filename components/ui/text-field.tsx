import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Field, type FieldText } from './field';

type Props = FieldText &
  Omit<ComponentProps<'input'>, 'ref'> & {
    /** large: the one input of a screen. code: monospace. */
    look?: 'normal' | 'large' | 'code';
  };

export function TextField(props: Props) {
  const { label, hint, error, labelHidden, look = 'normal', id, className, ...rest } = props;
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} id={id}>
      {(control) => (
        <input
          {...rest}
          {...control}
          className={classNames('input', look !== 'normal' && `is-${look}`, className)}
        />
      )}
    </Field>
  );
}
