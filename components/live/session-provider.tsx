'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { LiveClient } from './live-client';
import type { SessionAuth } from './session-auth';

const LiveClientContext = createContext<LiveClient | null>(null);

type Props = {
  auth: SessionAuth;
  /** The code of the session, where the page knows it before the session says so. */
  code?: string | null;
  children: ReactNode;
};

/** Holds one live connection for everything below it. */
export function SessionProvider({ auth, code = null, children }: Props) {
  const [client] = useState(() => new LiveClient(auth));
  const identity = JSON.stringify(auth);

  useEffect(() => client.headFor(code), [client, code]);
  useEffect(() => client.authenticate(JSON.parse(identity)), [client, identity]);
  useEffect(() => {
    // What the browser has kept is only known after hydration, right after these effects.
    const timer = setTimeout(() => client.start());
    return () => {
      clearTimeout(timer);
      client.stop();
    };
  }, [client]);

  return <LiveClientContext value={client}>{children}</LiveClientContext>;
}

export function useLiveClient(): LiveClient {
  const client = useContext(LiveClientContext);
  if (!client) throw new Error('This component must be inside a SessionProvider.');
  return client;
}
