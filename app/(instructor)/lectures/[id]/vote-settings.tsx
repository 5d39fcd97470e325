'use client';

import { NumberField } from '@/components/ui/number-field';
import { Switch } from '@/components/ui/switch';
import type { SessionSettings } from '@/domain/settings';

export type Votes = Pick<SessionSettings, 'peer' | 'confidence' | 'suggestTimes'>;

/** Only types come from `domain/settings`: the schemas are the server's. */
export const USUAL_VOTES: Votes = {
  confidence: false,
  suggestTimes: false,
  peer: { guided: false, explainBelow: 30, goOnAbove: 70, discussSeconds: 120 },
};

type Props = { votes: Votes; onChange: (votes: Votes) => void };

/** How questions are voted on. */
export function VoteSettings({ votes, onChange }: Props) {
  const { peer } = votes;
  const change = (changes: Partial<Votes['peer']>) =>
    onChange({ ...votes, peer: { ...peer, ...changes } });
  return (
    <>
      <Switch
        label="Ask how sure people are"
        hint="One more tap after an answer is saved. It earns and costs nothing."
        checked={votes.confidence}
        onChange={(event) => onChange({ ...votes, confidence: event.target.checked })}
      />
      <Switch
        label="A time for questions that have none"
        hint="It follows from how much there is to read."
        checked={votes.suggestTimes}
        onChange={(event) => onChange({ ...votes, suggestTimes: event.target.checked })}
      />
      <Switch
        label="Vote, discuss, vote again"
        hint="The first result stays hidden. The large button leads through it, by the share that is right."
        checked={peer.guided}
        onChange={(event) => change({ guided: event.target.checked })}
      />
      {peer.guided && (
        <div className="grid grid-cols-3 items-end gap-4 max-[560px]:grid-cols-1">
          <NumberField
            label="Explain again below, %"
            value={peer.explainBelow}
            onChange={(explainBelow) => change({ explainBelow: explainBelow ?? 30 })}
          />
          <NumberField
            label="Go on above, %"
            value={peer.goOnAbove}
            onChange={(goOnAbove) => change({ goOnAbove: goOnAbove ?? 70 })}
          />
          <NumberField
            label="Discussion, seconds"
            value={peer.discussSeconds}
            onChange={(seconds) => change({ discussSeconds: seconds ?? 120 })}
          />
        </div>
      )}
    </>
  );
}
