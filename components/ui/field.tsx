import { type ReactNode, useId } from 'react';
import { Icon } from './icon';

export type FieldText = {
  label: ReactNode;
  /** Below the control, always there. */
  hint?: ReactNode;
  /** What is wrong and what to do; null or undefined when all is well. */
  error?: string | null;
  /** The label is for screen readers only. */
  labelHidden?: boolean;
};

type ControlProps = { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string };

type Props = FieldText & {
  id?: string;
  children: (control: ControlProps) => ReactNode;
};

/** Label, hint and error around one control; `children` gets the attributes that tie them together. */
export function Field({ label, hint, error, labelHidden, id, children }: Props) {
  const own = useId();
  const controlId = id ?? own;
  const hintId = hint ? `${controlId}-hint` : null;
  const errorId = error ? `${controlId}-error` : null;
  const describedBy = [errorId, hintId].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={controlId} className={labelHidden ? 'sr' : undefined}>
        {label}
      </label>
      {children({
        id: controlId,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': describedBy || undefined,
      })}
      {hint && (
        <p className="hint" id={`${controlId}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${controlId}-error`}>{error}</FieldError>}
    </div>
  );
}

/** The sentence under a control; it is read aloud when it appears. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="error" id={id} role="alert">
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}
