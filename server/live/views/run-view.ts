import { publicConfig } from '@/activities/rules';
import type { RunView } from '@/domain/views';
import type { RememberedSession } from '../remembered-session';

/** True once phones and stage may see the key. */
export function isRevealed({ live }: RememberedSession): boolean {
  return live.state.run !== null && live.state.run.revealedAt !== null;
}

/** What every audience gets; the run's config holds the key only for those who may see it. */
export function sharedView(session: RememberedSession, withKey: boolean) {
  const { state, title, code } = session.live;
  return {
    version: state.version,
    phase: state.phase,
    now: session.now(),
    title,
    code,
    run: runView(session, withKey),
  };
}

function runView({ live }: RememberedSession, withKey: boolean): RunView | null {
  const { run } = live.state;
  if (!run || !live.run) return null;
  const { config, number } = live.run;
  return {
    runId: run.id,
    activityId: run.activityId,
    round: run.round,
    number,
    type: run.type,
    config: withKey ? config : publicConfig(run.type, config),
    scored: run.scored,
    seconds: run.seconds,
    opensAt: run.opensAt,
    closesAt: run.closesAt,
    pausedLeftMs:
      run.pausedAt === null || run.seconds === null
        ? null
        : Math.max(0, run.opensAt + run.pausedMs + run.seconds * 1000 - run.pausedAt),
    revealed: run.revealedAt !== null,
    shown: run.shown,
    live: run.live,
  };
}
