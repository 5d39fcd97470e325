import type { ReactNode } from 'react';
import { Mark } from './logo';

type Props = {
  title: string;
  happened: ReactNode;
  safe?: ReactNode;
  todo: ReactNode;
  actions?: ReactNode;
};

/** A whole page for what went wrong: what happened, what is safe, what to do, in that order. */
export function FaultPage({ title, happened, safe, todo, actions }: Props) {
  return (
    <main className="fault" id="main">
      <div className="fault-body">
        <span className="cut" aria-hidden="true">
          <Mark />
        </span>
        <h1>{title}</h1>
        <p className="lead">
          <b>What happened.</b> {happened}
        </p>
        {safe && (
          <p className="lead">
            <b>What is safe.</b> {safe}
          </p>
        )}
        <p className="lead">
          <b>What to do.</b> {todo}
        </p>
        {actions && <div className="row wrap">{actions}</div>}
      </div>
    </main>
  );
}
