'use client';

import { useMemo } from 'react';
import type { Ack, JoinAck } from '@/domain/protocol';
import type { Refusal } from '@/domain/refusals';
import type { SessionDoor } from '@/domain/session-door';
import type { TimeFactor } from '@/domain/time/time-factor';
import { confidenceText } from './confidence-text';
import type { LiveClient } from './live-client';
import { outboxText } from './outbox-text';
import { useLiveClient } from './session-provider';
import { sessionTokenText } from './session-token';

/** What a newcomer may ask for: a team, room for several at this device, more time. */
export type Wishes = {
  team?: number | undefined;
  people?: number | undefined;
  moreTime?: TimeFactor | undefined;
};

type Outcome = Promise<{ ok: true } | Refusal>;

export type Join = {
  /** Asks whether a session can be joined under this code, before a nickname is typed. */
  knock: (code: string) => Promise<Ack<SessionDoor>>;
  /** Comes in as somebody new. */
  join: (code: string, nickname: string, wishes?: Wishes) => Promise<JoinAck | Refusal>;
  /** Asks the lecturer for the place of the same nickname; the connection then waits by itself. */
  askBack: (code: string, nickname: string) => Outcome;
  /** Forgets who this phone was in the session. */
  leave: (code: string) => void;
};

/** Ways into a session. What comes of them is kept in the browser. */
export function useJoin(): Join {
  const client = useLiveClient();
  return useMemo(() => joinOver(client), [client]);
}

function joinOver(client: LiveClient): Join {
  return {
    knock: (code) => client.send('session:knock', { code }),
    join: async (code, nickname, wishes = {}) => {
      const ack = await client.send('session:join', { code, nickname, ...wishes });
      if (!ack.ok) return ack;
      forgetAnswers(code);
      client.adopt({ token: ack.token }, ack.view);
      keep(code, ack.token, ack.view.me.nickname);
      return ack;
    },
    askBack: async (code, nickname) => {
      const ack = await client.send('session:ask-back', { code, nickname });
      if (ack.ok) keep(code, ack.token, nickname);
      return ack;
    },
    leave: (code) => {
      sessionTokenText(code).write(null);
      forgetAnswers(code);
    },
  };
}

function forgetAnswers(code: string): void {
  outboxText(code).write(null);
  confidenceText(code).write(null);
}

function keep(code: string, token: string, nickname: string): void {
  sessionTokenText(code).write(JSON.stringify({ token, nickname }));
}
