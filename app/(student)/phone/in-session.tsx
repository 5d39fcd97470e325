'use client';

import { lazy, Suspense } from 'react';
import type { PhonePartsState } from '@/activities/loaded-phones';
import { usePhoneParts, usePreloadedPhones } from '@/activities/use-phone-parts';
import type { AnswerState } from '@/components/live/answer-state';
import { type AnswerOutbox, useAnswerOutbox } from '@/components/live/use-answer-outbox';
import { type OwnConfidence, useConfidence } from '@/components/live/use-confidence';
import { useSessionView } from '@/components/live/use-session-view';
import { useTimelyView } from '@/components/live/use-timely-view';
import { useTook } from '@/components/live/use-took';
import { Connecting } from '@/components/ui/connecting';
import { WithFormulas } from '@/components/ui/formulas-context';
import { useCountdown } from '@/components/ui/use-countdown';
import type { RunId } from '@/domain/ids';
import { ownClock } from '@/domain/time/own-clock';
import type { PhoneView } from '@/domain/views';
import { announcement } from './announcement';
import { EndedScreen } from './ended-screen';
import { LobbyScreen } from './lobby-screen';
import { MissedScreen } from './missed-screen';
import { OfflineBanner } from './offline-banner';
import { QuestionScreen } from './question-screen';
import { RankScreen } from './rank-screen';
import { ResultScreen } from './result-screen';
import { SavedScreen } from './saved-screen';
import { type Scene, sceneKey, sceneOf } from './scene';
import { TalkScreen } from './talk-screen';
import { VoiceFoot } from './voice/voice-foot';
import { WatchingScreen } from './watching-screen';

/** A script of its own: most phones never need it. */
const Homework = lazy(async () => ({ default: (await import('./homework/homework')).Homework }));

/** Everything a participant sees, from the lobby to the final rank. */
export function InSession({ view }: { view: PhoneView }) {
  const outbox = useAnswerOutbox(view.code);
  return view.homework ? (
    <Suspense fallback={<Connecting />}>
      <Homework view={view} homework={view.homework} outbox={outbox} />
    </Suspense>
  ) : (
    <LedSession view={view} outbox={outbox} />
  );
}

/** A session that its host leads. */
function LedSession({ view: incoming, outbox }: { view: PhoneView; outbox: AnswerOutbox }) {
  const { clockOffsetMs } = useSessionView();
  const view = withOwnClock(useTimelyView(incoming, clockOffsetMs));
  const { submitAnswer, answerTo, waiting } = outbox;
  const { run } = view;
  const phone = usePhoneParts(run?.type ?? null);
  // The next question's script is fetched while its moment is waited for.
  usePhoneParts(incoming.run?.type ?? null);
  usePreloadedPhones();
  const remaining = useCountdown({
    closesAt: view.phase === 'open' ? (run?.closesAt ?? null) : null,
    pausedLeftMs: view.phase === 'open' ? (run?.pausedLeftMs ?? null) : null,
    offsetMs: clockOffsetMs,
  });
  const answer: AnswerState = run ? answerTo(run.runId) : { state: 'none' };
  const scene = sceneOf(view, answer, remaining === 0);
  const confidence = useConfidence(view.code, run?.runId ?? null);
  const took = useTook(scene.kind === 'question' ? scene.run.runId : null);
  return (
    <>
      <p className="sr" role="status">
        {announcement(scene, view, remaining)}
      </p>
      <WithFormulas formulas={run?.config.formulas}>
        <Screen
          key={sceneKey(scene)}
          scene={scene}
          view={view}
          phone={phone}
          answer={answer}
          remaining={remaining}
          clockOffsetMs={clockOffsetMs}
          waiting={waiting}
          confidence={run?.asksConfidence ? confidence : null}
          onAnswer={(runId, value) => submitAnswer(runId, value, took())}
        />
      </WithFormulas>
    </>
  );
}

/** Somebody with more time sees their own clock, and no other. */
function withOwnClock(view: PhoneView): PhoneView {
  const { run, me } = view;
  return run && me.timeFactor !== undefined ? { ...view, run: ownClock(run, me.timeFactor) } : view;
}

type Props = {
  scene: Scene;
  view: PhoneView;
  phone: PhonePartsState;
  answer: AnswerState;
  remaining: number | null;
  clockOffsetMs: number;
  waiting: number;
  confidence: OwnConfidence | null;
  onAnswer: (runId: RunId, value: unknown) => void;
};

function Screen(props: Props) {
  const { scene, view, phone, answer, remaining, clockOffsetMs, waiting, onAnswer } = props;
  const banner = <OfflineBanner waiting={waiting} />;
  const foot = <VoiceFoot code={view.code} voice={view.voice} />;
  switch (scene.kind) {
    case 'lobby':
      return <LobbyScreen view={view} banner={banner} foot={foot} />;
    case 'watching':
      return <WatchingScreen view={view} banner={banner} foot={foot} />;
    case 'question':
      return (
        <QuestionScreen
          {...scene}
          phone={phone}
          nickname={view.me.nickname}
          answer={answer}
          remaining={remaining}
          banner={banner}
          onAnswer={(value) => onAnswer(scene.run.runId, value)}
        />
      );
    case 'saved':
      return (
        <SavedScreen
          {...scene}
          phone={phone}
          nickname={view.me.nickname}
          answer={answer}
          remaining={remaining}
          confidence={props.confidence}
          banner={banner}
          foot={foot}
        />
      );
    case 'missed':
      return (
        <MissedScreen
          {...scene}
          phone={phone}
          nickname={view.me.nickname}
          banner={banner}
          foot={foot}
        />
      );
    case 'talk':
      return (
        <TalkScreen
          {...scene}
          phone={phone}
          answer={answer}
          clockOffsetMs={clockOffsetMs}
          banner={banner}
        />
      );
    case 'result':
      return <ResultScreen run={scene.run} phone={phone} view={view} banner={banner} foot={foot} />;
    case 'rank':
      return <RankScreen view={view} banner={banner} foot={foot} />;
    case 'ended':
      return <EndedScreen view={view} banner={banner} />;
  }
}
