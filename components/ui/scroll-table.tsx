import type { ReactNode } from 'react';
import { classNames } from './class-names';

type Props = {
  /** What the table shows; read when it gets the focus. */
  label: string;
  /** Many columns: the table keeps a least width and scrolls on small screens. */
  wide?: boolean;
  children: ReactNode;
};

/** A dense table that scrolls inside its own box. `children` are thead, tbody and caption. */
export function ScrollTable({ label, wide, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys
    <section className="scroll" aria-label={label} tabIndex={0}>
      <table className={classNames('table', wide && 'is-wide')}>{children}</table>
    </section>
  );
}
