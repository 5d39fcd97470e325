import { isActivityType, publicConfig } from '@/activities/rules';
import type { HostView, StageView } from '@/domain/views';

/** More names than this do not fit on a stage; the server sends a stage no more either. */
const STAGE_NAMES = 400;

/**
 * What the stage shows at this moment, from what the host knows: for the small picture of it. Takes
 * away what the server takes away (server/live/views), so that the picture gives the same.
 */
export function stageOf(view: HostView): StageView {
  const { run } = view;
  const revealed = run?.revealed ?? false;
  return {
    audience: 'stage',
    version: view.version,
    phase: view.phase,
    now: view.now,
    title: view.title,
    code: view.code,
    run: run && { ...run, config: revealed ? run.config : configForRoom(run) },
    joinAddress: view.joinAddress,
    joinUrl: view.joinUrl,
    here: view.here,
    people: view.people.length,
    names: view.people.slice(-STAGE_NAMES).map(({ nickname }) => nickname),
    answered: view.answered,
    slide: view.slide?.place === 'away' ? null : view.slide,
    tally: revealed || run?.live ? view.tally : null,
    assessment: revealed ? view.assessment : null,
    rounds: revealed ? view.rounds : null,
    leaderboard: view.leaderboard,
    questions: view.questions,
  };
}

function configForRoom({ type, config }: NonNullable<HostView['run']>) {
  return isActivityType(type) ? publicConfig(type, config) : config;
}
