import { type ComponentProps, type ReactNode, useId } from 'react';

type Props = Omit<ComponentProps<'input'>, 'ref' | 'type' | 'role' | 'className'> & {
  label: ReactNode;
  hint?: ReactNode;
};

/** A settings row with a toggle at its end; a real check box underneath. */
export function Switch({ label, hint, id, ...input }: Props) {
  const own = useId();
  const inputId = id ?? own;
  return (
    <div className="setting">
      <span className="setting-text">
        <label htmlFor={inputId}>{label}</label>
        {hint && (
          <span className="muted" id={`${inputId}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <span className="switch">
        <input
          {...input}
          id={inputId}
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native check box states aria-checked by itself
          role="switch"
          aria-describedby={hint ? `${inputId}-hint` : undefined}
        />
        <span className="switch-track" aria-hidden="true" />
      </span>
    </div>
  );
}
