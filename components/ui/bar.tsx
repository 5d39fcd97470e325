import type { CSSProperties } from 'react';

type Props = {
  /** 0 to 1. */
  share: number;
  /** Grows from the left when it appears; `order` staggers several. */
  grows?: boolean;
  order?: number;
  className?: string;
};

/** A bar in the colour of the option around it (`data-o`), otherwise in ink. The number stands beside it. */
export function Bar({ share, grows, order = 0, className = 'bar' }: Props) {
  const width = Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0));
  const style = { width: `${Math.round(width * 1000) / 10}%`, '--i': order } as CSSProperties;
  return (
    <span className={className} aria-hidden="true">
      <i className={grows ? 'm-grow' : undefined} style={style} />
    </span>
  );
}
