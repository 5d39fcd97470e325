import type { ReactNode } from 'react';
import { joinCodeText } from '@/components/ui/join-code-text';
import type { StageView } from '@/domain/views';

type Props = {
  view: Pick<StageView, 'joinAddress' | 'code'>;
  /** How much of the bar is filled, 0 to 1; null draws a hairline instead. */
  share: number | null;
  children: ReactNode;
};

/** The bottom strip: a bar that fills as answers arrive, a sentence, and where late people join. */
export function StageFoot({ view, share, children }: Props) {
  return (
    <footer className="st-foot">
      <div className="track">
        {share !== null && <i style={{ width: `${Math.min(1, share) * 100}%` }} />}
      </div>
      {children}
      <span className="addr">
        {view.joinAddress} <b>{joinCodeText(view.code)}</b>
      </span>
    </footer>
  );
}
