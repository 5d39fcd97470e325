'use client';

import { useState } from 'react';
import { NowRun } from '@/app/(instructor)/host/now-run';
import { exampleRun } from '@/app/gallery-parts/example-run';
import type { ShownExample } from '@/app/gallery-parts/shown-example';
import { NO_EDITS } from '@/domain/edits';
import { sessionId } from '@/domain/ids';
import { sessionSettings } from '@/domain/settings';
import type { HostView } from '@/domain/views';

/** An example as the lecturer sees it while it is open. */
export function HostExample({ example }: { example: ShownExample }) {
  const [edits, setEdits] = useState(NO_EDITS);
  const run = { ...exampleRun(example, true), revealed: false, edits };
  return (
    <details open>
      <summary className="label">Host</summary>
      <div className="stagehand p-0! max-w-[46rem] py-4">
        <NowRun
          view={hostView(example, run)}
          run={run}
          clockOffsetMs={0}
          more={null}
          onEdit={setEdits}
        />
      </div>
    </details>
  );
}

function hostView(
  { answered, tally, assessment, scored }: ShownExample,
  run: HostView['run'],
): HostView {
  return {
    ...{
      audience: 'host',
      mode: 'live',
      version: 1,
      phase: 'open',
      now: 0,
      title: 'Gallery',
      code: '482913',
    },
    ...{ run, sessionId: sessionId.parse('gallery'), lectureId: null, joinAddress: 'quiz.example' },
    ...{ joinUrl: 'https://quiz.example/play/482913', joinUrls: [], stageUrl: '/' },
    ...{ settings: sessionSettings.parse({}), locked: false, here: answered + 2, people: [] },
    ...{
      readmissions: [],
      deck: [],
      waitsFor: null,
      delivery: null,
      confidence: null,
      answered,
      tally,
    },
    assessment: scored ? assessment : null,
    ...{ rounds: null, leaderboard: null, questions: 3, slide: null, startedAt: null },
  };
}
