'use client';

import type { SessionToken } from '@/components/live/session-token';
import { useLasting } from '@/components/live/use-lasting';
import { useSessionView } from '@/components/live/use-session-view';
import { Connecting } from '@/components/ui/connecting';
import type { PhoneView } from '@/domain/views';
import { InSession } from './in-session';
import { NicknameScreen } from './nickname-screen';
import { ReturnScreen } from './return-screen';
import { UnreachableScreen } from './unreachable-screen';
import { useLostPlace } from './use-lost-place';

const UNREACHABLE_AFTER_MS = 3_000;

type Props = {
  code: string;
  kept: SessionToken | null;
  /** There is no session to join under this code; `message` says why. */
  onBadCode: (message: string) => void;
  onOtherCode: () => void;
};

/** Which part of the way into a session this phone is on: the nickname, the door, or inside. */
export function PhoneScreens({ code, kept, onBadCode, onOtherCode }: Props) {
  const { view, connection, refusal } = useSessionView<PhoneView>();
  const { lost, giveUp } = useLostPlace(code, kept, refusal);
  const unreachable = useLasting(connection === 'offline' && !refusal, UNREACHABLE_AFTER_MS);
  if (view) return <InSession view={view} />;
  if (!kept) {
    return (
      <NicknameScreen code={code} lost={lost} onBadCode={onBadCode} onOtherCode={onOtherCode} />
    );
  }
  if (refusal?.code === 'waiting') {
    return <ReturnScreen nickname={kept.nickname} onGiveUp={giveUp} />;
  }
  return unreachable ? <UnreachableScreen code={code} onOtherCode={onOtherCode} /> : <Connecting />;
}
