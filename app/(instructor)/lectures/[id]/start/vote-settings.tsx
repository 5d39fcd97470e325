'use client';

import { NumberField } from '@/components/ui/number-field';
import { Switch } from '@/components/ui/switch';
import type { StartChoices } from './start-choices';

type Props = { choices: StartChoices; onChange: (some: Partial<StartChoices>) => void };

/** How questions are voted on. */
export function VoteSettings({ choices, onChange }: Props) {
  const { livePolls, confidence, suggestTimes, peer } = choices;
  const changePeer = (some: Partial<StartChoices['peer']>) =>
    onChange({ peer: { ...peer, ...some } });
  return (
    <>
      <Switch
        label="Polls grow on the screen while they run"
        hint="Off: the room sees the result when you show it."
        checked={livePolls}
        onChange={({ target }) => onChange({ livePolls: target.checked })}
      />
      <Switch
        label="Ask how sure people are"
        hint="One more tap after an answer is saved. It earns and costs nothing."
        checked={confidence}
        onChange={({ target }) => onChange({ confidence: target.checked })}
      />
      <Switch
        label="A time for questions that have none"
        hint="It follows from how much there is to read."
        checked={suggestTimes}
        onChange={({ target }) => onChange({ suggestTimes: target.checked })}
      />
      <Switch
        label="Vote, discuss, vote again"
        hint="The first result stays hidden. The large button leads through it, by the share that is right."
        checked={peer.guided}
        onChange={({ target }) => changePeer({ guided: target.checked })}
      />
      {peer.guided && (
        <div className="grid grid-cols-3 items-end gap-4 max-[560px]:grid-cols-1">
          <NumberField
            label="Explain again below, %"
            value={peer.explainBelow}
            onChange={(explainBelow) => changePeer({ explainBelow: explainBelow ?? 30 })}
          />
          <NumberField
            label="Go on above, %"
            value={peer.goOnAbove}
            onChange={(goOnAbove) => changePeer({ goOnAbove: goOnAbove ?? 70 })}
          />
          <NumberField
            label="Discussion, seconds"
            value={peer.discussSeconds}
            onChange={(seconds) => changePeer({ discussSeconds: seconds ?? 120 })}
          />
        </div>
      )}
    </>
  );
}
