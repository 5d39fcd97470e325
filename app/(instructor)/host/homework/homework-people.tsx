'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { IconButton } from '@/components/ui/icon-button';
import { ScrollTable } from '@/components/ui/scroll-table';
import type { HomeworkHost } from '@/domain/homework/homework-views';
import type { HostView, Person } from '@/domain/views';
import type { Commands } from '../use-commands';

type Props = { view: HostView; homework: HomeworkHost; commands: Commands };

const SHOWN = 50;

/** How far each person is. */
export function HomeworkPeople({ view, homework, commands }: Props) {
  const { progress, questions, feedback } = homework;
  const [leaving, setLeaving] = useState<Person | null>(null);
  const [all, setAll] = useState(false);
  const byId = new Map(progress.map((person) => [person.participantId, person]));
  const ended = view.phase === 'ended';
  const shown = all ? view.people : view.people.slice(0, SHOWN);

  async function remove({ participantId }: Person) {
    await commands.send({ event: 'participant:remove', payload: { participantId } });
    setLeaving(null);
  }

  return (
    <section>
      <h2>People</h2>
      {shown.length === 0 ? (
        <p className="muted py-4">Nobody has joined yet.</p>
      ) : (
        <ScrollTable label="People and how far they are">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col" className="r">
                Answered
              </th>
              {feedback === 'at-end' && <th scope="col">Handed in</th>}
              {!ended && (
                <th scope="col">
                  <span className="sr">Remove</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((person) => {
              const { participantId, nickname } = person;
              const at = byId.get(participantId);
              return (
                <tr key={participantId}>
                  <th scope="row">
                    <bdi>{nickname}</bdi>
                  </th>
                  <td className="r num">
                    {at?.answered ?? 0} of {questions.length}
                  </td>
                  {feedback === 'at-end' && <td>{at?.finished ? 'Yes' : 'Not yet'}</td>}
                  {!ended && (
                    <td className="r">
                      <IconButton
                        icon="user-x"
                        label={`Remove ${nickname}`}
                        dense
                        onClick={() => setLeaving(person)}
                      />
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </ScrollTable>
      )}
      {view.people.length > shown.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          Show all {view.people.length}
        </Button>
      )}
      <ConfirmDialog
        open={leaving !== null}
        title={`Remove ${leaving?.nickname ?? ''}?`}
        confirm="Remove"
        danger
        busy={commands.busy}
        onConfirm={() => leaving && remove(leaving)}
        onCancel={() => setLeaving(null)}
      >
        The phone leaves the homework, and its answers no longer count.
      </ConfirmDialog>
    </section>
  );
}
