import { pluralise } from '@/components/ui/pluralise';
import { PodiumColumn } from '@/components/ui/podium-column';
import type { StageView } from '@/domain/views';
import { type BoardRow, boardRows } from './board-rows';
import { type PodiumStep, podiumPlaces } from './podium-places';

/** Where each place stands, also when another one is empty. */
const COLUMNS = { 2: 1, 1: 2, 3: 3 } as const;

/** The end: three lecterns, or thanks when there is nobody to put on them. */
export function PodiumPicture({ view }: { view: StageView }) {
  const steps = podiumPlaces(boardRows(view));
  const facts = [
    view.questions > 0 && pluralise(view.questions, 'question'),
    view.people > 0 && pluralise(view.people, 'person', 'people'),
  ].filter(Boolean);
  if (steps.length === 0) {
    return (
      <div className="st-state text-center">
        <h1>Thank you</h1>
        <p className="muted">{[view.title, ...facts].join(' · ')}</p>
      </div>
    );
  }
  return (
    <>
      <div className="st-title">
        <h1>{view.title}</h1>
        <p>{facts.join(', ')}</p>
      </div>
      <div className="podium">
        {steps.map((step) => (
          <div style={{ gridColumn: COLUMNS[step.rank] }} key={step.rank}>
            <PodiumColumn
              place={step.rank}
              names={namesOf(step)}
              points={step.people[0]?.score ?? 0}
              rises
            />
          </div>
        ))}
      </div>
    </>
  );
}

function namesOf({ people, more }: PodiumStep<BoardRow>): string[] {
  const names = people.map(({ name }) => name);
  return more > 0 ? [...names, `${more} more`] : names;
}
