import Link from 'next/link';
import { DateTime } from '@/components/ui/date-time';
import { formatPercent } from '@/components/ui/format-number';
import { Highlight } from '@/components/ui/highlight';
import { LinkButton } from '@/components/ui/link-button';
import { pluralise } from '@/components/ui/pluralise';
import type { LectureRow, SessionRow } from '@/server/queries/lists';

/** One lecture of the list; the newest carries the highlighter. */
export function LectureItem({ lecture, newest }: { lecture: LectureRow; newest: boolean }) {
  const { id, title, fileName, activities, dismissed, lastSession } = lecture;
  const running = lastSession !== null && lastSession.phase !== 'ended';
  return (
    <article className="lecture">
      <div>
        <h3>
          <Link href={`/lectures/${id}`}>
            {newest ? (
              <Highlight flush wraps>
                {title}
              </Highlight>
            ) : (
              title
            )}
          </Link>
        </h3>
        <p className="muted">{fileName ?? 'written by hand'}</p>
      </div>
      <p>
        {pluralise(activities, 'activity', 'activities')}
        <br />
        <span className="muted">{dismissed === 0 ? 'all kept' : `${dismissed} left out`}</span>
      </p>
      <p>
        {lastSession ? <LastSession session={lastSession} /> : <NeverHeld at={lecture.createdAt} />}
      </p>
      <div className="go">
        {running ? (
          <LinkButton href={`/host/${lastSession.sessionId}`} variant="line">
            Go on
          </LinkButton>
        ) : lastSession ? (
          <LinkButton href={`/review/${lastSession.sessionId}`} variant="quiet">
            Review
          </LinkButton>
        ) : (
          <LinkButton href={`/lectures/${id}`} variant="line">
            Edit
          </LinkButton>
        )}
        <LinkButton
          href={`/lectures/${id}?start=1`}
          variant={newest ? 'primary' : 'line'}
          icon={newest ? 'play' : undefined}
          aria-label={`Start ${title}`}
        >
          Start
        </LinkButton>
      </div>
    </article>
  );
}

function LastSession({ session }: { session: SessionRow }) {
  const { createdAt, people, phase, shareRight } = session;
  const outcome = shareRight === null ? 'no questions asked' : `${formatPercent(shareRight)} right`;
  return (
    <>
      <DateTime at={createdAt} style="day" />, {pluralise(people, 'person', 'people')}
      <br />
      <span className="muted">{phase === 'ended' ? outcome : 'still running'}</span>
    </>
  );
}

function NeverHeld({ at }: { at: number }) {
  return (
    <>
      Not held yet
      <br />
      <span className="muted">
        added <DateTime at={at} style="day" />
      </span>
    </>
  );
}
