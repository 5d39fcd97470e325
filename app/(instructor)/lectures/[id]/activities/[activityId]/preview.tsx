'use client';

import { useState } from 'react';
import { editorOf } from '@/activities/editor';
import { publicConfig, rulesOf } from '@/activities/rules';
import { WithFormulas } from '@/components/ui/formulas-context';
import { Segmented } from '@/components/ui/segmented';
import type { ActivityConfig } from '@/domain/activity';
import { MiniPhone } from './mini-phone';
import { MiniStage } from './mini-stage';

type Moment = 'open' | 'result';
type Props = { type: string; config: ActivityConfig };

/** The question as stage and phones will show it, drawn by the very same components. */
export function Preview({ type, config }: Props) {
  const [moment, setMoment] = useState<Moment>('open');
  const rules = rulesOf(type);
  const gaps = rules.gaps(config);
  const groups = editorOf(type).sample(config);
  const revealed = moment === 'result';
  const picture = {
    type,
    config: revealed ? config : publicConfig(type, config),
    scored: rules.scored(config),
    revealed,
    answered: groups.reduce((sum, { count }) => sum + count, 0),
    tally: revealed ? rules.tally(rules.withoutKey(config), groups) : null,
    assessment: revealed ? rules.assess(config, groups) : null,
    own: revealed ? (groups[0]?.value ?? null) : null,
  };
  return (
    <WithFormulas formulas={config.formulas}>
      <aside className="preview" aria-label="Preview">
        <div className="row between">
          <h2>As the room sees it</h2>
          <Segmented
            label="Moment"
            segments={[
              { value: 'open', text: 'Open' },
              { value: 'result', text: 'Result' },
            ]}
            value={moment}
            onChange={setMoment}
          />
        </div>
        {gaps.length > 0 && <p className="muted">Not ready to be asked: {gaps.join(' ')}</p>}
        <MiniStage {...picture} />
        <MiniPhone {...picture} />
      </aside>
    </WithFormulas>
  );
}
