'use client';

import { useState } from 'react';
import { usePhoneParts } from '@/activities/use-phone-parts';
import { QuestionScreen } from '@/app/(student)/phone/question-screen';
import { ResultScreen } from '@/app/(student)/phone/result-screen';
import { SavedScreen } from '@/app/(student)/phone/saved-screen';
import { exampleRun } from '@/app/gallery-parts/example-run';
import type { ShownExample } from '@/app/gallery-parts/shown-example';
import type { AnswerState } from '@/components/live/answer-state';
import { participantId } from '@/domain/ids';
import type { PhoneView } from '@/domain/views';
import { voiceSettings } from '@/domain/voice/settings';
import type { PhoneMoment } from './phone-moment';

type Props = { example: ShownExample; moment: PhoneMoment };

const NICKNAME = 'Ebba';

/** A phone's screen as students see it. What is answered here is saved at once, by nobody. */
export function PhonePicture({ example, moment }: Props) {
  const [given, setGiven] = useState<unknown>(null);
  const phone = usePhoneParts(example.type);
  const run = exampleRun(example, moment === 'result');
  const value = given ?? example.own;
  const remaining = run.seconds === null ? null : Math.round(run.seconds * 0.6);
  const screen = { run, phone, nickname: NICKNAME, remaining, banner: null };
  if (moment === 'result') {
    return <ResultScreen run={run} phone={phone} view={phoneView(example, run)} banner={null} />;
  }
  if (value !== null && (moment === 'saved' || given !== null)) {
    return (
      <>
        <SavedScreen
          {...screen}
          closed={false}
          answer={{ state: 'saved', value }}
          confidence={null}
        />
        <output hidden>{JSON.stringify(value)}</output>
      </>
    );
  }
  const waits = moment === 'waiting' && value !== null;
  const answer: AnswerState = waits ? { state: 'sending', value } : { state: 'none' };
  return (
    <QuestionScreen {...screen} disabled={waits} note={null} answer={answer} onAnswer={setGiven} />
  );
}

function phoneView(example: ShownExample, run: PhoneView['run']): PhoneView {
  const { own, verdict, points, scored, answered, assessment } = example;
  return {
    ...{ audience: 'phone', version: 1, phase: 'revealed', now: 0, title: 'Gallery' },
    ...{ code: '482913', run, people: Math.max(52, answered), watching: false },
    voice: voiceSettings.parse({}),
    me: {
      participantId: participantId.parse('ebba'),
      ...{ nickname: NICKNAME, score: 2150 + points, rank: 7 },
      ...{ answer: own, verdict, points: scored ? points : null, resultPath: '/' },
    },
    result: { answered, right: assessment.right },
  };
}
