'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { keptText } from '@/components/live/kept-text';
import { useKeptText } from '@/components/live/use-kept-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FieldError } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { callApi } from '../../../call-api';
import { VoiceFields } from '../../../voice-fields';
import { AddressChoice } from '../address-choice';
import { readTeamDraft } from '../teams/team-draft';
import { TeamFields } from '../teams/team-fields';
import { saidTeams, saidVoice, saidVotes } from './said-choices';
import { keptChoices, type StartChoices, textToKeep } from './start-choices';
import { VoteSettings } from './vote-settings';

type Props = {
  lectureId: string;
  open: boolean;
  /** Activities that can be asked. */
  kept: number;
  /** What phones may reach, best first. */
  addresses: string[];
  onClose: () => void;
};

const lastChoices = keptText('lectern:start');

/**
 * The last look before the room comes in. What differs from lecture to lecture is on top; the rest
 * is folded. Everything is as it was last time.
 */
export function StartSession({ lectureId, open, kept, addresses, onClose }: Props) {
  const router = useRouter();
  const last = useKeptText(lastChoices);
  const [changed, setChanged] = useState<StartChoices | null>(null);
  const [address, setAddress] = useState(addresses[0] ?? '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const choices = changed ?? keptChoices(last);
  const change = (some: Partial<StartChoices>) => setChanged({ ...choices, ...some });

  async function start() {
    const { teams, ...settings } = choices;
    const read = readTeamDraft(teams);
    if (!read.ok) return setError(read.problem);
    setBusy(true);
    setError(null);
    lastChoices.write(textToKeep(choices));
    // The best known address may change with the network; only another one is a decision.
    const place = address === addresses[0] ? null : address;
    const path = `/api/lectures/${lectureId}/sessions`;
    const body = { ...settings, teams: read.teams, address: place };
    const answer = await callApi<{ sessionId: string }>('POST', path, body);
    if (answer.ok) return router.push(`/host/${answer.data.sessionId}`);
    setBusy(false);
    setError(answer.message);
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Start a session"
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            Not yet
          </Button>
          <Button variant="primary" icon="play" disabled={busy} onClick={start}>
            {busy ? 'Starting …' : 'Start'}
          </Button>
        </>
      }
    >
      {kept === 0 && (
        <Notice>This deck is empty. You can still ask polls that you type during class.</Notice>
      )}
      <div className="settings">
        <Switch
          label="Slides from the notes"
          hint="The lecture itself is on the stage between the questions."
          checked={choices.slides}
          onChange={({ target }) => change({ slides: target.checked })}
        />
        <Switch
          label="Quick right answers earn more"
          hint="Off: nobody has to hurry."
          checked={choices.speed}
          onChange={({ target }) => change({ speed: target.checked })}
        />
        <Fold title="Votes" state={saidVotes(choices)}>
          <VoteSettings choices={choices} onChange={change} />
        </Fold>
        <Fold title="What the room may say" state={saidVoice(choices.voice)}>
          <VoiceFields voice={choices.voice} onChange={(voice) => change({ voice })} />
        </Fold>
        <Fold title="Teams" state={saidTeams(choices.teams)}>
          <TeamFields draft={choices.teams} onChange={(teams) => change({ teams })} />
        </Fold>
      </div>
      <AddressChoice addresses={addresses} value={address} onChange={setAddress} />
      {error && <FieldError>{error}</FieldError>}
    </Dialog>
  );
}
