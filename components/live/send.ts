import type { ClientToServer } from '@/domain/protocol';
import type { Refusal } from '@/domain/refusals';

export type ClientEvent = keyof ClientToServer;
export type PayloadOf<Event extends ClientEvent> = Parameters<ClientToServer[Event]>[0];
type ReplyOf<Event extends ClientEvent> = Parameters<ClientToServer[Event]>[1];
export type AckOf<Event extends ClientEvent> = Parameters<ReplyOf<Event>>[0] | Refusal;

/** Never rejects: without an answer in time it resolves to a refusal with the code `unavailable`. */
export type Send = <Event extends ClientEvent>(
  event: Event,
  payload: PayloadOf<Event>,
) => Promise<AckOf<Event>>;
