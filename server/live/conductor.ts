import { rulesOf } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import { type Command, decide, type NewRun } from '@/domain/decide';
import {
  type ActivityId,
  activityId,
  type RunId,
  runId,
  type SessionId,
  type SlideId,
} from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import { isSecondVote } from '@/domain/rounds/second-vote';
import { pointsFor, verdictOf } from '@/domain/scoring';
import type { RunState, SessionState } from '@/domain/session-state';
import { stepsOf } from '@/domain/slide';
import { givenMs } from '@/domain/time/own-clock';
import { suggestedSeconds } from '@/domain/time/suggested-seconds';
import { newId } from '@/server/new-id';
import { logFault } from '@/server/observe/log-fault';
import type { Database } from '@/server/store/database';
import { type ScoreAnswer, saveStep } from '@/server/store/decisions';
import { type LiveDeckItem, readLiveDeckItem } from '@/server/store/live-deck';
import { type LiveSession, readLiveSession } from '@/server/store/sessions';
import { findSlide } from '@/server/store/slides';
import { readWaitedFor } from '@/server/store/time/waited-for';
import type { Publisher } from './publisher';
import type { Siblings } from './siblings';
import { Turns } from './turns';

/** Commands that carry all that the rules need. */
type PlainCommand = Exclude<Command, { name: 'run:open' | 'slide:show' | 'time-up' }>;
type Opening = { activityId: ActivityId; type: string; config: ActivityConfig; round: number };
/** What a step is about to do; `opened` is the config of a run that it opens. */
type Plan = { ok: true; command: Command; opened?: { config: ActivityConfig } };
type Done = { ok: true; version: number; runId?: RunId };

/** What a host may do while everybody works at their own pace; ending has a way of its own. */
const IN_HOMEWORK = new Set<Command['name']>(['session:lock', 'session:address']);

/** How often a step is tried again when another window or process was faster. */
const TRIES = 5;

/** Carries out commands: read the rows, decide, store, tell everybody. One at a time a session. */
export class Conductor {
  readonly #database: Database;
  readonly #publisher: Publisher;
  readonly #siblings: Siblings;
  readonly #turns = new Turns<SessionId>();

  constructor(database: Database, publisher: Publisher, siblings: Siblings) {
    this.#database = database;
    this.#publisher = publisher;
    this.#siblings = siblings;
  }

  carryOut(id: SessionId, command: PlainCommand): Promise<Done | Refusal> {
    return this.#turns.take(id, () => this.#step(id, async () => ({ ok: true, command })));
  }

  /** Closes a run whose time is up, also that of people who have more and have not answered. */
  timeUp(id: SessionId, runId: RunId): Promise<Done | Refusal> {
    const plan = async (): Promise<Plan> => {
      const { until } = await readWaitedFor(this.#database, runId);
      return { ok: true, command: { name: 'time-up', runId, waitsUntil: until } };
    };
    return this.#turns.take(id, () => this.#step(id, plan));
  }

  /** Opens an activity of the deck, or one that ran in this session before, as its next round. */
  openActivity(
    id: SessionId,
    activity: ActivityId,
    seconds: number | null | undefined,
  ): Promise<Done | Refusal> {
    const plan = async ({ lectureId, state }: LiveSession) => {
      const item = await readLiveDeckItem(this.#database, lectureId, id, activity);
      if (!item) return refuse('unknown-activity');
      const gaps = rulesOf(item.type).gaps(item.config);
      if (gaps.length > 0) return refuse('activity-not-ready', gaps.join(' '));
      // A second vote takes the time that it needs, unless the lecturer says otherwise.
      const again = isSecondVote(state.run, activity);
      const limit = seconds !== undefined ? seconds : again ? null : usualSeconds(item, state);
      const config = { ...item.config, seconds: limit };
      return opening({ activityId: activity, type: item.type, config, round: item.runs + 1 });
    };
    return this.#turns.take(id, () => this.#step(id, plan));
  }

  /** Shows a slide of the lecture at one of its steps; beyond the last it is the last. */
  showSlide(id: SessionId, slide: SlideId, step: number): Promise<Done | Refusal> {
    const plan = async ({ lectureId }: LiveSession): Promise<Plan | Refusal> => {
      const found = await findSlide(this.#database, lectureId, slide);
      if (!found) return refuse('unknown-slide');
      const at = Math.min(step, stepsOf(found) - 1);
      return { ok: true, command: { name: 'slide:show', slideId: slide, step: at } };
    };
    return this.#turns.take(id, () => this.#step(id, plan));
  }

  /** Opens an instant poll that is in no deck. */
  ask(id: SessionId, type: string, config: ActivityConfig): Promise<Done | Refusal> {
    const fresh = activityId.parse(`ask-${newId()}`);
    const plan = async () => opening({ activityId: fresh, type, config, round: 1 });
    return this.#turns.take(id, () => this.#step(id, plan));
  }

  async #step(
    id: SessionId,
    plan: (live: LiveSession) => Promise<Plan | Refusal>,
  ): Promise<Done | Refusal> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const live = await readLiveSession(this.#database, id);
      if (!live) return refuse('unknown-session');
      const planned = await plan(live);
      if (!planned.ok) return planned;
      const { command, opened = null } = planned;
      if (live.mode === 'homework' && !IN_HOMEWORK.has(command.name)) return refuse('wrong-phase');
      const decision = decide(live.state, command, live.now);
      if (!decision.ok) return decision;
      const { state: after, left } = decision;
      const step = {
        before: live.state,
        after,
        left,
        opened,
        scoreAnswer: scorer(live, after.run),
      };
      if (await saveStep(this.#database, step)) {
        this.#siblings.tell('session:changed', id, after.version);
        // Stored is stored: who could not be told of it is told later, see `Healing`.
        await this.#publisher.publish(id, after.version).catch(logFault);
        return { ok: true, version: after.version, ...(opened && { runId: after.run?.id }) };
      }
    }
    return refuse('conflict');
  }
}

/** What the activity says; where it says nothing, a suggestion, if the session wants one. */
function usualSeconds({ type, config }: LiveDeckItem, { settings }: SessionState): number | null {
  const rules = rulesOf(type);
  if (config.seconds !== null || !settings.suggestTimes || !rules.scored(config)) {
    return config.seconds;
  }
  return suggestedSeconds({ ...config, ...rules.deckFields(config) });
}

function opening({ activityId, type, config, round }: Opening): Plan {
  const rules = rulesOf(type);
  const run: NewRun = {
    id: runId.parse(newId()),
    activityId,
    round,
    type,
    scored: rules.scored(config),
    seconds: config.seconds,
    written: rules.forRoom !== undefined,
  };
  return { ok: true, command: { name: 'run:open', run }, opened: { config } };
}

/** Scores the answers of the run that a step closes: the one that was on the screens before it. */
function scorer({ state, run }: LiveSession, after: RunState | null): ScoreAnswer {
  return (value, elapsedMs, timeFactor) => {
    if (!state.run || !run) return null;
    const seconds = after?.id === state.run.id ? after.seconds : state.run.seconds;
    const share = rulesOf(state.run.type).score(run.config, value);
    const points = pointsFor({
      points: run.config.points,
      share,
      elapsedMs,
      givenMs: givenMs({ seconds, speed: state.settings.speed }, timeFactor),
    });
    return { verdict: verdictOf(share), points };
  };
}
