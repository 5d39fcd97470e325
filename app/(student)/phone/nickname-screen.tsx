'use client';

import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useJoin, type Wishes } from '@/components/live/use-join';
import { Button } from '@/components/ui/button';
import { joinCodeText } from '@/components/ui/join-code-text';
import { Logo } from '@/components/ui/logo';
import { Notice } from '@/components/ui/notice';
import { type Refusal, type RefusalCode, refusalMessages } from '@/domain/refusals';
import type { SessionDoor } from '@/domain/session-door';
import type { TimeFactor } from '@/domain/time/time-factor';
import { MoreTime } from './more-time';
import { NameField } from './name-field';
import { OfflineBanner } from './offline-banner';
import { SharedBy } from './shared-by';
import { TeamChoice } from './team-choice';
import type { LostPlace } from './use-lost-place';

type Props = {
  code: string;
  /** Why somebody who was inside is here again. */
  lost: LostPlace | null;
  onBadCode: (message: string) => void;
  onOtherCode: () => void;
};

/** Coming in as somebody new, or asking for the old place. */
type Way = (code: string, nickname: string, wishes: Wishes) => Promise<{ ok: true } | Refusal>;

const BAD_CODE = new Set<RefusalCode>(['unknown-code', 'session-ended']);
/** The nickname's place may be one's own, on a phone that forgot it. */
const MAY_ASK_BACK = new Set<RefusalCode>(['nickname-taken', 'session-locked']);

export function NicknameScreen({ code, lost, onBadCode, onOtherCode }: Props) {
  const { knock, join, askBack } = useJoin();
  const [nickname, setNickname] = useState(lost?.nickname ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [moreTime, setMoreTime] = useState<TimeFactor>(1);
  /** What is asked here; null until the server has said so. */
  const [door, setDoor] = useState<SessionDoor | null>(null);
  const [team, setTeam] = useState<number | null>(null);
  const [people, setPeople] = useState(1);
  /** Somebody who was here before types the name of then, also where names are drawn. */
  const [typing, setTyping] = useState(false);
  const drawn = door?.nicknames === 'friendly' && !typing;

  const form = useRef<HTMLFormElement>(null);
  const refuseCode = useEffectEvent(onBadCode);

  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  useEffect(() => {
    let present = true;
    void knock(code).then((ack) => {
      if (!present) return;
      if (ack.ok) setDoor(ack);
      else if (BAD_CODE.has(ack.code)) refuseCode(ack.message);
    });
    return () => {
      present = false;
    };
  }, [knock, code]);

  async function enter(way: Way, as = nickname) {
    if (busy) return;
    setBusy(true);
    setNickname(as);
    const ack = await way(code, as, {
      ...placeOf(door, team, people),
      moreTime: moreTime === 1 ? undefined : moreTime,
    });
    setBusy(false);
    if (ack.ok) return;
    if (BAD_CODE.has(ack.code)) onBadCode(ack.message);
    else setRefusal(ack);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (nickname.trim() === '') setRefusal(EMPTY);
    else if (door?.teams && team === null) setRefusal(NO_TEAM);
    else void enter(join);
  }

  return (
    <main className="ph" id="main">
      <OfflineBanner waiting={0} />
      <header className="ph-top">
        <Logo />
        <button type="button" className="btn btn-quiet num" onClick={onOtherCode}>
          <span className="sr">Code </span>
          {joinCodeText(code)}
          <span className="sr">, use another one</span>
        </button>
      </header>
      <div className="ph-hero">
        <h1>{drawn ? 'This is you' : 'What should we call you?'}</h1>
        <p className="muted lead">
          {door?.mode === 'homework'
            ? 'Your lecturer sees it beside your answers.'
            : 'It appears on the big screen.'}
        </p>
      </div>
      {lost && !refusal && <Notice>{lost.text}</Notice>}
      <form ref={form} className="ph-bottom" onSubmit={submit} noValidate>
        <NameField
          drawn={drawn}
          code={code}
          nickname={nickname}
          error={refusal && sentence(refusal)}
          onChange={(name) => {
            setNickname(name);
            setRefusal(null);
          }}
        />
        {drawn && (
          <Button variant="quiet" onClick={() => setTyping(true)}>
            I was here before, under another name
          </Button>
        )}
        {refusal?.suggestion && (
          <Button wide aria-disabled={busy} onClick={() => void enter(join, refusal.suggestion)}>
            {`Come in as ${refusal.suggestion}`}
          </Button>
        )}
        <MoreTime value={moreTime} onChange={setMoreTime} />
        {door?.teams && <TeamChoice names={door.teams} value={team} onChange={setTeam} />}
        {door?.shared && <SharedBy value={people} onChange={setPeople} />}
        <Button type="submit" variant="primary" iconEnd="arrow-right" aria-disabled={busy}>
          Come in
        </Button>
        {refusal && MAY_ASK_BACK.has(refusal.code) && (
          <Button wide onClick={() => void enter(askBack)} aria-disabled={busy}>
            That was me: ask to be let back in
          </Button>
        )}
        <p className="muted">
          If your phone sleeps or reloads, you keep your place and your points.
        </p>
      </form>
    </main>
  );
}

function placeOf(door: SessionDoor | null, team: number | null, people: number) {
  if (!door?.shared) return {};
  return { people, ...(door.teams && team !== null && { team }) };
}

const NO_TEAM: Refusal = {
  ok: false,
  code: 'team-missing',
  message: refusalMessages['team-missing'],
};

const EMPTY: Refusal = {
  ok: false,
  code: 'nickname-refused',
  message: 'Type a name first. A first name or a made-up one is fine.',
};

function sentence({ code, message }: Refusal): string {
  return code === 'unknown-participant'
    ? 'Nobody here has this nickname. Check how you wrote it before.'
    : message;
}
