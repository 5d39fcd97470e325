'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FieldError } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { DEFAULT_VOICE } from '@/domain/voice/default-voice';
import type { VoiceSettings } from '@/domain/voice/settings';
import { callApi } from '../../call-api';
import { VoiceFields } from '../../voice-fields';
import { AddressChoice } from './address-choice';
import { NO_TEAMS, readTeamDraft } from './teams/team-draft';
import { TeamFields } from './teams/team-fields';
import { USUAL_VOTES, VoteSettings } from './vote-settings';

type Props = {
  lectureId: string;
  open: boolean;
  /** Activities that can be asked. */
  kept: number;
  /** What phones may reach, best first. */
  addresses: string[];
  onClose: () => void;
};

/** The last look before the room comes in: how it is scored, and which address phones use. */
export function StartSession({ lectureId, open, kept, addresses, onClose }: Props) {
  const router = useRouter();
  const [speed, setSpeed] = useState(true);
  const [livePolls, setLivePolls] = useState(true);
  const [votes, setVotes] = useState(USUAL_VOTES);
  const [slides, setSlides] = useState(false);
  const [voice, setVoice] = useState<VoiceSettings>(DEFAULT_VOICE);
  const [address, setAddress] = useState(addresses[0] ?? '');
  const [teams, setTeams] = useState(NO_TEAMS);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function start() {
    const read = readTeamDraft(teams);
    if (!read.ok) return setError(read.problem);
    setBusy(true);
    setError(null);
    // The best known address may change with the network; only another one is a decision.
    const place = address === addresses[0] ? null : address;
    const settings = {
      ...{ speed, livePolls, slides, ...votes, voice },
      ...{ teams: read.teams, address: place },
    };
    const path = `/api/lectures/${lectureId}/sessions`;
    const answer = await callApi<{ sessionId: string }>('POST', path, settings);
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
          label="Quick right answers earn more"
          hint="Off: every right answer earns the same, and nobody has to hurry."
          checked={speed}
          onChange={(event) => setSpeed(event.target.checked)}
        />
        <Switch
          label="Polls grow on the screen while they run"
          hint="Off: the room sees the result when you show it."
          checked={livePolls}
          onChange={(event) => setLivePolls(event.target.checked)}
        />
        <Switch
          label="Slides from the notes"
          hint="On: the lecture itself is on the stage between the questions. You can change it in class."
          checked={slides}
          onChange={(event) => setSlides(event.target.checked)}
        />
        <VoteSettings votes={votes} onChange={setVotes} />
      </div>
      <details className="voice-settings">
        <summary>What the room may say</summary>
        <VoiceFields voice={voice} onChange={setVoice} />
      </details>
      <TeamFields draft={teams} onChange={setTeams} />
      <AddressChoice addresses={addresses} value={address} onChange={setAddress} />
      {error && <FieldError>{error}</FieldError>}
    </Dialog>
  );
}
