import { Button } from '@/components/ui/button';
import { joinCodeText } from '@/components/ui/join-code-text';
import { Logo } from '@/components/ui/logo';
import { Tag } from '@/components/ui/tag';
import type { HostView } from '@/domain/views';
import { StageLink } from './stage-link';
import { PulseAlert } from './voice/pulse-alert';

type Props = {
  view: HostView;
  clockOffsetMs: number;
  onEnd: () => void;
  onKeys: () => void;
};

/** What is running, where people join, and how many are here. */
export function HostTop({ view, clockOffsetMs, onEnd, onKeys }: Props) {
  return (
    <header className="host-top">
      <Logo href="/lectures" />
      <b className="wide">{view.title}</b>
      <span className="num wide muted">
        {view.joinAddress} <b>{joinCodeText(view.code)}</b>
      </span>
      <div className="end">
        <PulseAlert view={view} clockOffsetMs={clockOffsetMs} />
        {view.mode === 'rehearsal' && <Tag look="draft">Rehearsal</Tag>}
        <Tag icon="users">{view.here} here</Tag>
        <span className="wide row">
          <StageLink code={view.code} />
          <Button variant="quiet" size="small" shortcut="?" onClick={onKeys}>
            Keys
          </Button>
          {view.phase !== 'ended' && (
            <Button variant="quiet" size="small" onClick={onEnd}>
              End session
            </Button>
          )}
        </span>
      </div>
    </header>
  );
}
