import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { EXTEND_SECONDS } from './command-for';
import type { NowProps } from './now-pane';
import { TimeChoice } from './time-choice';

/** Steps of peer instruction that a lecturer in a hurry leaves out. */
const SKIPS_RESULT = new Set<string>(['close', 'discuss', 'again']);

/** One marigold button, the next step; beside it what else fits the moment. */
export function CommandRow(props: NowProps) {
  const { view, step, back, busy, onNext, onPress, onAskAgain, seconds, onSeconds } = props;
  const { phase, run } = view;
  const timed = phase === 'open' && run?.seconds;
  const own = step.kind === 'open' && view.deck.find((row) => row.activityId === step.activityId);
  return (
    <div className="cmd min-[901px]:sticky min-[901px]:bottom-0 min-[901px]:z-2 min-[901px]:bg-ground min-[901px]:[&_.btn]:px-[0.95rem]!">
      {step.kind === 'review' ? (
        <LinkButton variant="primary" shortcut="Space" href={`/review/${view.sessionId}`}>
          {step.label}
        </LinkButton>
      ) : (
        <Button variant="primary" shortcut="Space" disabled={busy} onClick={onNext}>
          {step.label}
        </Button>
      )}
      {back && (
        <Button
          icon="arrow-left"
          title="Back (←)"
          className="min-[901px]:gap-0!"
          disabled={busy}
          onClick={() => onPress('back')}
        >
          <span className="min-[901px]:sr-only">Back</span>
        </Button>
      )}
      {timed && (
        <Button shortcut="T" disabled={busy} onClick={() => onPress('extend')}>
          +{EXTEND_SECONDS} s
        </Button>
      )}
      {timed && <PauseButton {...props} />}
      {phase === 'open' && step.kind !== 'close' && (
        <Button variant="quiet" title="Close (C)" disabled={busy} onClick={() => onPress('close')}>
          Close
        </Button>
      )}
      {phase === 'revealed' && step.kind !== 'leaderboard' && view.questions > 0 && (
        <Button shortcut="L" icon="trophy" disabled={busy} onClick={() => onPress('leaderboard')}>
          Leaderboard
        </Button>
      )}
      {phase === 'closed' && run?.scored && step.kind !== 'discuss' && (
        <Button shortcut="D" icon="message" disabled={busy} onClick={() => onPress('discuss')}>
          {run.discussion ? 'Talk longer' : 'Discuss'}
        </Button>
      )}
      {SKIPS_RESULT.has(step.kind) && (
        <Button variant="quiet" shortcut="R" disabled={busy} onClick={() => onPress('reveal')}>
          Show the result
        </Button>
      )}
      {(phase === 'closed' || phase === 'revealed') && run && step.kind !== 'again' && (
        <Button icon="refresh" disabled={busy} onClick={() => onAskAgain(run.activityId)}>
          Ask again
        </Button>
      )}
      {own && (
        <TimeChoice
          row={own}
          suggests={view.settings.suggestTimes}
          value={seconds}
          onChange={onSeconds}
        />
      )}
    </div>
  );
}

function PauseButton({ view, busy, onPress }: NowProps) {
  const paused = view.run?.pausedLeftMs !== null;
  return (
    <Button shortcut="P" disabled={busy} onClick={() => onPress('pause')}>
      {paused ? 'Go on' : 'Pause'}
    </Button>
  );
}
