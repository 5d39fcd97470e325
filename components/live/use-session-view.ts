'use client';

import { useSyncExternalStore } from 'react';
import type { SessionView } from '@/domain/views';
import { initialLiveState, type LiveState } from './live-state';
import { useLiveClient } from './session-provider';

/** The newest view of the session and how the connection is doing. */
export function useSessionView<View extends SessionView>(): LiveState<View> {
  const client = useLiveClient();
  const state = useSyncExternalStore(client.subscribe, client.getState, () => initialLiveState);
  // The server decides the audience from how this client signed in; the caller knows which it is.
  return state as LiveState<View>;
}
