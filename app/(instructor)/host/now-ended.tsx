import { pluralise } from '@/components/ui/pluralise';
import type { HostView } from '@/domain/views';
import { Ranks } from './ranks';
import { TeamRanks } from './team-ranks';

/** It is over: everything is stored, and the stage shows the podium. */
export function NowEnded({ view }: { view: HostView }) {
  return (
    <>
      <div>
        <p className="muted">{view.title}</p>
        <h1>The session has ended</h1>
      </div>
      <p>
        {pluralise(view.people.length, 'person', 'people')}, {pluralise(view.questions, 'question')}{' '}
        with a right answer. Everything is stored; phones keep a link to their own results.
      </p>
      <TeamRanks rows={view.teams} />
      <Ranks rows={view.leaderboard ?? []} />
    </>
  );
}
