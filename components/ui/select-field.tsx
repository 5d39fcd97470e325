import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Field, type FieldText } from './field';

type Props = FieldText &
  Omit<ComponentProps<'select'>, 'ref' | 'children'> & {
    options: readonly { value: string; text: string }[];
  };

export function SelectField(props: Props) {
  const { label, hint, error, labelHidden, options, id, className, ...rest } = props;
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} id={id}>
      {(control) => (
        <select {...rest} {...control} className={classNames('input', className)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
