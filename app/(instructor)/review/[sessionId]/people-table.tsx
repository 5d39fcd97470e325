'use client';

import { useState } from 'react';
import { formatNumber } from '@/components/ui/format-number';
import { ScrollTable } from '@/components/ui/scroll-table';
import { TextField } from '@/components/ui/text-field';
import { nicknameKey } from '@/domain/nickname';
import type { PersonRow } from './person-row';
import { VerdictDots } from './verdict-dots';

type Props = {
  rows: PersonRow[];
  /** Numbers of the runs with a right answer. */
  numbers: number[];
};

/** Everybody with points and a mark per question. Printing shows all, whatever was searched. */
export function PeopleTable({ rows, numbers }: Props) {
  const [search, setSearch] = useState('');
  const wanted = nicknameKey(search);
  const shown = rows.filter(({ nickname }) => nicknameKey(nickname).includes(wanted));
  return (
    <section aria-label="People">
      <div className="row between wrap">
        <h2>People</h2>
        <div className="no-print w-64 max-w-full">
          <TextField
            label="Find a name"
            labelHidden
            type="search"
            placeholder="Find a name"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      </div>
      <p className="sr" role="status">
        {search === '' ? '' : `${shown.length} of ${rows.length} people`}
      </p>
      {shown.length === 0 ? (
        <p className="muted py-4">
          {rows.length === 0 ? 'Nobody joined this session.' : 'Nobody of this name was here.'}
        </p>
      ) : (
        <ScrollTable label="People, points and answers" wide>
          <thead>
            <tr>
              <th scope="col" className="r w-16">
                Rank
              </th>
              <th scope="col">Name</th>
              <th scope="col" className="r">
                Points
              </th>
              <th scope="col" className="r">
                Right
              </th>
              <th scope="col" className="r">
                Answered
              </th>
              <th scope="col" className="r">
                Median time
              </th>
              <th scope="col" className="w-[30%]">
                {questionsTitle(numbers)}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <td className="r">{row.rank}</td>
                <th scope="row">
                  <bdi>{row.nickname}</bdi>
                </th>
                <td className="r">{formatNumber(row.score)}</td>
                <td className="r">{row.right}</td>
                <td className="r">
                  {row.answered} of {row.asked}
                </td>
                <td className="r">
                  {row.medianMs === null ? '–' : `${formatNumber(row.medianMs / 1000, 1)} s`}
                </td>
                <td>
                  <VerdictDots verdicts={row.verdicts} />
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  );
}

function questionsTitle(numbers: number[]): string {
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined) return '';
  return first === last ? `Question ${first}` : `Questions ${first} to ${last}`;
}
