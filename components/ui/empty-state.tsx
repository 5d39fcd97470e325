import type { ReactNode } from 'react';

type Props = { title: string; children: ReactNode; actions?: ReactNode };

/** A list without entries: says why, and what to do next. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {actions && <div className="row wrap">{actions}</div>}
    </div>
  );
}
