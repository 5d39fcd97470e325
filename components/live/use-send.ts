'use client';

import { useCallback } from 'react';
import type { Send } from './send';
import { useLiveClient } from './session-provider';

export function useSend(): Send {
  const client = useLiveClient();
  return useCallback<Send>((event, payload) => client.send(event, payload), [client]);
}
