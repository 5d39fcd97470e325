'use client';

import { useEffect, useState } from 'react';
import type { SessionToken } from '@/components/live/session-token';
import { useJoin } from '@/components/live/use-join';
import { useLasting } from '@/components/live/use-lasting';
import { useSessionView } from '@/components/live/use-session-view';
import { Connecting } from '@/components/ui/connecting';
import type { PhoneView } from '@/domain/views';
import { CodeScreen } from './code-screen';
import { InSession } from './in-session';
import { NicknameScreen } from './nickname-screen';
import { ReturnScreen } from './return-screen';
import { UnreachableScreen } from './unreachable-screen';

const UNREACHABLE_AFTER_MS = 3_000;

type Props = {
  code: string | null;
  kept: SessionToken | null;
  onCode: (code: string | null) => void;
};

/** Which part of the way this phone is on: the code, the nickname, the door, or inside. */
export function PhoneScreens({ code, kept, onCode }: Props) {
  const { view, connection, refusal } = useSessionView<PhoneView>();
  const { leave } = useJoin();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [badCode, setBadCode] = useState<BadCode | null>(null);
  const unreachable = useLasting(connection === 'offline' && !refusal, UNREACHABLE_AFTER_MS);
  const waiting = refusal?.code === 'waiting';
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    if (waiting) setAsked(true);
  }, [waiting]);

  // A token that opens nothing any more is of no use to anybody.
  useEffect(() => {
    if (!code || !kept || !refusal || refusal.code === 'waiting') return;
    const declined = asked && refusal.code === 'bad-token';
    setNotice({ nickname: kept.nickname, text: declined ? DECLINED : refusal.message });
    setAsked(false);
    leave(code);
  }, [code, kept, refusal, asked, leave]);

  function goTo(next: string | null) {
    setNotice(null);
    setBadCode(null);
    onCode(next);
  }

  function refuseCode(message: string) {
    setBadCode({ code: code ?? '', message });
    onCode(null);
  }

  if (code === null) return <CodeScreen bad={badCode} onCode={goTo} />;
  if (view) return <InSession view={view} />;
  if (!kept) {
    return (
      <NicknameScreen
        code={code}
        notice={notice}
        onBadCode={refuseCode}
        onOtherCode={() => goTo(null)}
      />
    );
  }
  if (waiting) return <ReturnScreen nickname={kept.nickname} onGiveUp={() => leave(code)} />;
  return unreachable ? (
    <UnreachableScreen code={code} onOtherCode={() => goTo(null)} />
  ) : (
    <Connecting />
  );
}

/** Why this phone is outside again, and the nickname that it had. */
export type Notice = { nickname: string; text: string };
export type BadCode = { code: string; message: string };

const DECLINED =
  'The lecturer did not let this device in under the old nickname. Your points are safe with it. Speak to the lecturer, or come in with another nickname.';
