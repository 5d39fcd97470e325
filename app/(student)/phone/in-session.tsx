'use client';

import type { PhonePartsState } from '@/activities/loaded-phones';
import { usePhoneParts, usePreloadedPhones } from '@/activities/use-phone-parts';
import type { AnswerState } from '@/components/live/answer-state';
import { useAnswerOutbox } from '@/components/live/use-answer-outbox';
import { useSessionView } from '@/components/live/use-session-view';
import { useCountdown } from '@/components/ui/use-countdown';
import type { RunId } from '@/domain/ids';
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
import { VoiceFoot } from './voice/voice-foot';

/** Everything a participant sees, from the lobby to the final rank. */
export function InSession({ view }: { view: PhoneView }) {
  const { clockOffsetMs } = useSessionView();
  const { submitAnswer, answerTo, waiting } = useAnswerOutbox(view.code);
  const { run } = view;
  const phone = usePhoneParts(run?.type ?? null);
  usePreloadedPhones();
  const remaining = useCountdown({
    closesAt: view.phase === 'open' ? (run?.closesAt ?? null) : null,
    pausedLeftMs: view.phase === 'open' ? (run?.pausedLeftMs ?? null) : null,
    offsetMs: clockOffsetMs,
  });
  const answer: AnswerState = run ? answerTo(run.runId) : { state: 'none' };
  const scene = sceneOf(view, answer, remaining === 0);
  return (
    <>
      <p className="sr" role="status">
        {announcement(scene, view, remaining)}
      </p>
      <Screen
        key={sceneKey(scene)}
        scene={scene}
        view={view}
        phone={phone}
        answer={answer}
        remaining={remaining}
        waiting={waiting}
        onAnswer={submitAnswer}
      />
    </>
  );
}

type Props = {
  scene: Scene;
  view: PhoneView;
  phone: PhonePartsState;
  answer: AnswerState;
  remaining: number | null;
  waiting: number;
  onAnswer: (runId: RunId, value: unknown) => void;
};

function Screen({ scene, view, phone, answer, remaining, waiting, onAnswer }: Props) {
  const banner = <OfflineBanner waiting={waiting} />;
  const foot = <VoiceFoot code={view.code} voice={view.voice} />;
  switch (scene.kind) {
    case 'lobby':
      return <LobbyScreen view={view} banner={banner} foot={foot} />;
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
    case 'result':
      return <ResultScreen run={scene.run} phone={phone} view={view} banner={banner} foot={foot} />;
    case 'rank':
      return <RankScreen view={view} banner={banner} foot={foot} />;
    case 'ended':
      return <EndedScreen view={view} banner={banner} />;
  }
}
