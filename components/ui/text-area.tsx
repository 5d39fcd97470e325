import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Field, type FieldText } from './field';

type Props = FieldText & Omit<ComponentProps<'textarea'>, 'ref'> & { look?: 'normal' | 'code' };

export function TextArea(props: Props) {
  const { label, hint, error, labelHidden, look = 'normal', id, className, ...rest } = props;
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} id={id}>
      {(control) => (
        <textarea
          spellCheck={look === 'code' ? false : undefined}
          {...rest}
          {...control}
          className={classNames('input', look === 'code' && 'is-code', className)}
        />
      )}
    </Field>
  );
}
