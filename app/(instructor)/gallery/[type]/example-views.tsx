'use client';

import { useState } from 'react';
import { editorOf } from '@/activities/editor';
import { reviewOf } from '@/activities/review';
import { rulesOf } from '@/activities/rules';
import { RunReview } from '@/app/(instructor)/review/[sessionId]/run-review';
import type { ShownExample } from '@/app/gallery-parts/shown-example';
import { type StageMoment, stageMoments } from '@/app/gallery-parts/stage-moment';
import { StagePicture } from '@/app/gallery-parts/stage-picture';
import { activityId, runId } from '@/domain/ids';
import { MiniPhone } from '../../lectures/[id]/activities/[activityId]/mini-phone';
import { HostExample } from './host-example';

/** One example: phone, stage, host, editor and review. */
export function ExampleViews({ example }: { example: ShownExample }) {
  const { type, id, title } = example;
  return (
    <section className="min-w-0" aria-labelledby={`${type}-${id}`}>
      <h2 id={`${type}-${id}`}>{title}</h2>
      <div className="row wrap items-start! gap-8 py-4">
        <Phones example={example} />
        {stageMoments.filter(fits(example)).map((moment) => (
          <figure key={moment}>
            <div className="mini-stage" data-theme="dark" inert>
              <div>
                <div className="st">
                  <StagePicture example={example} moment={moment} />
                </div>
              </div>
            </div>
            <figcaption>
              <a href={`/gallery/stage/${type}/${id}/${moment}`}>stage, {moment}</a>
            </figcaption>
          </figure>
        ))}
      </div>
      <HostExample example={example} />
      <Editor example={example} />
      <Review example={example} />
    </section>
  );
}

const fits =
  ({ rounds }: ShownExample) =>
  (moment: StageMoment) =>
    moment !== 'two-votes' || rounds !== null;

function Phones({ example }: { example: ShownExample }) {
  const { type, id, config, withoutKey, scored, answered, tally, assessment, own } = example;
  const picture = { type, scored, answered, tally, assessment, own };
  return (
    <>
      <figure>
        <MiniPhone {...picture} config={withoutKey} revealed={false} />
        <figcaption>
          phone: <a href={`/gallery/phone/${type}/${id}/answering`}>answering</a>,{' '}
          <a href={`/gallery/phone/${type}/${id}/waiting`}>waiting</a>,{' '}
          <a href={`/gallery/phone/${type}/${id}/saved`}>saved</a>
        </figcaption>
      </figure>
      <figure>
        <MiniPhone {...picture} config={config} revealed />
        <figcaption>
          <a href={`/gallery/phone/${type}/${id}/result`}>phone, result</a>
        </figcaption>
      </figure>
    </>
  );
}

function Editor({ example }: { example: ShownExample }) {
  const [config, setConfig] = useState(example.config);
  const { Editor: Fields } = editorOf(example.type);
  return (
    <details open>
      <summary className="label">Editor</summary>
      <div className="form max-w-[54rem] px-0!">
        <Fields config={config} onChange={setConfig} />
      </div>
    </details>
  );
}

function Review({ example }: { example: ShownExample }) {
  const { type, config, tally, assessment, scored, answered, key } = example;
  const { describe, Distribution } = reviewOf(type);
  const { right } = assessment;
  return (
    <details open>
      <summary className="label">
        Review: {describe({ ...rulesOf(type).deckFields(config), code: config.code })}
      </summary>
      <div className="max-w-[40rem] py-3">
        <Distribution config={config} tally={tally} assessment={assessment} />
      </div>
      <RunReview
        run={{
          ...{ type, config, tally, assessment, scored, answered, key, round: 1, number: 3 },
          ...{ runId: runId.parse('gallery'), seconds: config.seconds, opensAt: 0, revealedAt: 0 },
          activityId: activityId.parse(example.id),
          right: scored ? right : null,
          ...{ replaced: false, moves: null, confidence: null },
        }}
        before={null}
      />
    </details>
  );
}
