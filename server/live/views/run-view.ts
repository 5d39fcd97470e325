import { publicConfig } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import type { RunView } from '@/domain/views';
import type { LiveSession } from '@/server/store/sessions';
import type { RememberedSession } from '../remembered-session';

/** True once phones and stage may see the key. */
export function isRevealed({ live }: RememberedSession): boolean {
  return live.state.run !== null && live.state.run.revealedAt !== null;
}

/** What every audience gets; the run's config holds the key only for those who may see it. */
export function sharedView(session: RememberedSession, withKey: boolean, forHost = false) {
  const { state, title, code } = session.live;
  return {
    version: state.version,
    phase: state.phase,
    now: session.now(),
    title,
    code,
    run: runView(session, withKey, forHost),
  };
}

/** Only of what can be right, and where the session or the activity wants it. */
export function asksConfidence({ state, run }: LiveSession): boolean {
  const wanted = state.settings.confidence || run?.config.confidence === true;
  return wanted && (state.run?.scored ?? false);
}

function runView({ live }: RememberedSession, withKey: boolean, forHost: boolean): RunView | null {
  const { run } = live.state;
  if (!run || !live.run) return null;
  const { config, number } = live.run;
  return {
    runId: run.id,
    activityId: run.activityId,
    round: run.round,
    number,
    type: run.type,
    config: forHost ? config : withoutPlans(withKey ? config : publicConfig(run.type, config)),
    scored: run.scored,
    asksConfidence: asksConfidence(live),
    seconds: run.seconds,
    opensAt: run.opensAt,
    closesAt: run.closesAt,
    pausedLeftMs:
      run.pausedAt === null || run.seconds === null
        ? null
        : Math.max(0, run.opensAt + run.pausedMs + run.seconds * 1000 - run.pausedAt),
    revealed: run.revealedAt !== null,
    discussion:
      run.discussFrom === null || run.discussUntil === null
        ? null
        : { from: run.discussFrom, until: run.discussUntil },
    shown: run.shown,
    live: run.live,
  };
}

/** Where the lecturer goes when few are right is nobody else's business. */
function withoutPlans({ branch: _branch, ...config }: ActivityConfig): ActivityConfig {
  return config;
}
