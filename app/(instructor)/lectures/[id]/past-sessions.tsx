import { DateTime } from '@/components/ui/date-time';
import { formatPercent } from '@/components/ui/format-number';
import { LinkButton } from '@/components/ui/link-button';
import { pluralise } from '@/components/ui/pluralise';
import type { SessionRow } from '@/server/queries/lists';

/** When this lecture was held, with a way to each review. */
export function PastSessions({ sessions }: { sessions: SessionRow[] }) {
  if (sessions.length === 0) return null;
  return (
    <section aria-label="Sessions of this lecture">
      <h2 className="deck-part">Sessions</h2>
      <ul className="settings">
        {sessions.map((session) => (
          <li className="setting" key={session.sessionId}>
            <span className="setting-text">
              <b>
                <DateTime at={session.createdAt} />
              </b>
              <span className="muted">{outcome(session)}</span>
            </span>
            {session.phase === 'ended' ? (
              <LinkButton href={`/review/${session.sessionId}`} variant="line" size="small">
                Review
              </LinkButton>
            ) : (
              <LinkButton href={`/host/${session.sessionId}`} variant="line" size="small">
                Go on
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function outcome({ people, shareRight, phase, runs, mode }: SessionRow): string {
  const parts = [
    mode === 'homework' ? 'Homework' : null,
    pluralise(people, 'person', 'people'),
    `${runs} asked`,
    shareRight === null ? null : `${formatPercent(shareRight)} right`,
    phase === 'ended' ? null : 'still running',
  ];
  return parts.filter(Boolean).join(', ');
}
