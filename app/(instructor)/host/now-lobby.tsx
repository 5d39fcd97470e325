import type { ReactNode } from 'react';
import { pluralise } from '@/components/ui/pluralise';
import type { HostView } from '@/domain/views';
import { TeamSizes } from './team-sizes';
import { WayIn } from './way-in';

/** Before it begins: how people come in, and how many have. */
export function NowLobby({ view, more }: { view: HostView; more: ReactNode }) {
  const { title, here, people } = view;
  return (
    <>
      <div>
        <p className="muted">{title}</p>
        <h1>
          {people.length === 0
            ? 'Waiting for the first'
            : `${pluralise(here, 'person', 'people')} in the room`}
        </h1>
      </div>
      {more}
      <TeamSizes view={view} />
      <WayIn {...view} />
    </>
  );
}
