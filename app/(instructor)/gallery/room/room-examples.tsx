'use client';

import '@/app/(student)/phone/voice/voice-sheet.css';
import type { ReactNode } from 'react';
import { QuestionRow } from '@/app/(instructor)/host/voice/question-row';
import { PinnedPicture } from '@/app/(stage)/pinned-picture';
import { OwnQuestions } from '@/app/(student)/phone/voice/own-questions';
import { QuestionList } from '@/app/(student)/phone/voice/question-list';
import { bareHost, bareStage } from '@/app/gallery-parts/bare-views';
import { PulsePicture } from '@/components/ui/pulse-picture';
import { ReactionList } from '@/components/ui/reaction-list';
import { asked, during, FEW_TAPS, MANY_TAPS, own, queue } from './room-voice';

const nothing = async () => false;

/** Each with few and with many voices. */
export function RoomExamples() {
  return (
    <div className="stack gap-12">
      <Part title="A question on the stage">
        {[queue[0], queue[1]].map(
          (question) =>
            question && (
              <MiniStage key={question.questionId}>
                <PinnedPicture view={bareStage} pinned={{ ...question, during }} />
              </MiniStage>
            ),
        )}
      </Part>
      <Part title="Reactions on the stage and on the host">
        {[{ aha: 1 }, { yes: 121, aha: 14, ha: 3, thanks: 88 }].map((counts) => (
          <MiniStage key={JSON.stringify(counts)}>
            <ReactionList counts={counts} className="st-reactions" />
          </MiniStage>
        ))}
        <div className="relative h-[10rem] w-[17rem] bg-sunk">
          <ReactionList
            counts={{ yes: 121, aha: 14, ha: 3, thanks: 88 }}
            className="host-reactions"
          />
        </div>
      </Part>
      <Part title="The pulse on the host">
        {[FEW_TAPS, MANY_TAPS].map((pulse) => (
          <div className="w-[17rem]" key={pulse.label}>
            <PulsePicture {...pulse} />
          </div>
        ))}
      </Part>
      <Part title="Questions on the host">
        <ol className="queue w-[17rem]">
          {queue.map((question) => (
            <QuestionRow
              key={question.questionId}
              question={question}
              view={bareHost}
              busy={false}
              onSend={nothing}
            />
          ))}
        </ol>
      </Part>
      <Part title="Questions on a phone">
        <div className="asking w-[20rem]">
          <OwnQuestions own={own} onWithdraw={nothing} />
          <QuestionList questions={asked} own={own} voted={new Set()} vote={nothing} />
        </div>
        <div className="asking w-[20rem]">
          <QuestionList questions={[]} own={[]} voted={new Set()} vote={nothing} />
        </div>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0" aria-label={title}>
      <h2>{title}</h2>
      <div className="row wrap items-start! gap-8 py-4">{children}</div>
    </section>
  );
}

function MiniStage({ children }: { children: ReactNode }) {
  return (
    <div className="mini-stage" data-theme="dark" inert>
      <div>
        <div className="st">{children}</div>
      </div>
    </div>
  );
}
