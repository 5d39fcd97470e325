import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { readSessions } from '@/server/queries/lists';
import { runtime } from '@/server/runtime';
import { DeskBar } from '../desk-bar';
import { requireInstructor } from '../require-instructor';
import { SessionItem } from './session-item';

export const metadata: Metadata = { title: 'Sessions' };

export default async function SessionsPage() {
  const owner = await requireInstructor('/sessions');
  const sessions = await readSessions(runtime().database, owner);
  return (
    <>
      <DeskBar current="/sessions" />
      <main className="desk" id="main">
        <h1>Sessions</h1>
        <section className="lectures" aria-label="Your sessions">
          <h2 className="sr">Your sessions</h2>
          {sessions.length === 0 ? (
            <EmptyState
              title="No session yet"
              actions={
                <LinkButton href="/lectures" variant="primary">
                  Your lectures
                </LinkButton>
              }
            >
              Open a lecture and start one. Everything that happens in it stays here afterwards.
            </EmptyState>
          ) : (
            sessions.map((session) => (
              <SessionItem
                key={session.sessionId}
                session={session}
                first={session === sessions.find(({ phase }) => phase !== 'ended')}
              />
            ))
          )}
        </section>
      </main>
    </>
  );
}
