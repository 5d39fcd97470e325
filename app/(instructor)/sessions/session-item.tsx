import Link from 'next/link';
import { DateTime } from '@/components/ui/date-time';
import { formatPercent } from '@/components/ui/format-number';
import { Highlight } from '@/components/ui/highlight';
import { LinkButton } from '@/components/ui/link-button';
import { pluralise } from '@/components/ui/pluralise';
import { spellCode } from '@/domain/ids';
import type { SessionRow } from '@/server/queries/lists';

type Props = {
  session: SessionRow;
  /** The newest running one carries the highlighter. */
  first: boolean;
};

/** One session of the list. */
export function SessionItem({ session, first }: Props) {
  const { sessionId, title, createdAt, people, answers, runs, shareRight } = session;
  const running = session.phase !== 'ended';
  const home = running ? `/host/${sessionId}` : `/review/${sessionId}`;
  return (
    <article className="lecture">
      <div>
        <h3>
          <Link href={home}>
            {first ? (
              <Highlight flush wraps>
                {title}
              </Highlight>
            ) : (
              title
            )}
          </Link>
        </h3>
        <p className="muted">
          <DateTime at={createdAt} />
          {session.mode === 'homework' && ', homework'}
          {session.lectureDeleted && ', lecture deleted since'}
        </p>
      </div>
      <p>
        {pluralise(people, 'person', 'people')}
        <br />
        <span className="muted">{pluralise(answers, 'answer')}</span>
      </p>
      <p>
        {runs === 0 ? 'nothing asked' : `${runs} asked`}
        <br />
        <span className="muted">
          {running
            ? `running, code ${spellCode(session.code)}`
            : shareRight === null
              ? 'no right or wrong'
              : `${formatPercent(shareRight)} right`}
        </span>
      </p>
      <div className="go">
        <LinkButton href={`/review/${sessionId}`} variant={running ? 'quiet' : 'line'}>
          Review
        </LinkButton>
        {running && (
          <LinkButton href={home} variant={first ? 'primary' : 'line'} icon="play">
            Go on
          </LinkButton>
        )}
      </div>
    </article>
  );
}
