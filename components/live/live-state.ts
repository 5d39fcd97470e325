import type { ConnectError } from '@/domain/protocol';
import type { SessionView } from '@/domain/views';

/** `connecting` until the first connection; `offline` whenever it has been lost or cannot be made. */
export type Connection = 'connecting' | 'online' | 'offline';

export type LiveState<View extends SessionView = SessionView> = {
  /** Null until the server has sent one. */
  view: View | null;
  connection: Connection;
  /** Why the server does not let this client in. */
  refusal: ConnectError | null;
  /** The server's clock is `Date.now() + clockOffsetMs`. */
  clockOffsetMs: number;
  /** When the next attempt to connect begins, by this device's clock; null when none is planned. */
  retryAt: number | null;
};

export const initialLiveState: LiveState = {
  view: null,
  connection: 'connecting',
  refusal: null,
  clockOffsetMs: 0,
  retryAt: null,
};
