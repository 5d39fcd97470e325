'use client';

import { useState } from 'react';
import { NowRun } from '@/app/(instructor)/host/now-run';
import { bareHost } from '@/app/gallery-parts/bare-views';
import { exampleRun } from '@/app/gallery-parts/example-run';
import type { ShownExample } from '@/app/gallery-parts/shown-example';
import { NO_EDITS } from '@/domain/edits';
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
    ...bareHost,
    ...{ phase: 'open', run, here: answered + 2, answered, tally },
    assessment: scored ? assessment : null,
  };
}
