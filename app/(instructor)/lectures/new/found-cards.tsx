'use client';

import { type KeyboardEvent, useRef } from 'react';
import { reviewOf } from '@/activities/review';
import { CheckBox } from '@/components/ui/check-box';
import { classNames } from '@/components/ui/class-names';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { ContractActivity } from '@/domain/deck';
import { OriginTag } from '../origin-tag';
import { placeText } from '../place-text';

type Props = {
  activities: ContractActivity[];
  keep: ReadonlySet<string>;
  current: number;
  onChoose: (index: number) => void;
  onToggle: (id: string) => void;
};

/** What was found, one card each. Arrow keys go through them, x keeps or leaves one out. */
export function FoundCards({ activities, keep, current, onChoose, onToggle }: Props) {
  const list = useRef<HTMLOListElement>(null);

  function onKeyDown(event: KeyboardEvent, index: number) {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (step !== undefined && activities[index + step]) {
      event.preventDefault();
      onChoose(index + step);
      list.current?.querySelectorAll<HTMLElement>('h3 button')[index + step]?.focus();
    }
    const activity = activities[index];
    if (event.key === 'x' && activity) onToggle(activity.id);
  }

  return (
    <ol ref={list}>
      {activities.map((activity, index) => (
        <li key={activity.id}>
          <article
            className={classNames(
              'find',
              index === current && 'is-current',
              !keep.has(activity.id) && 'is-off',
            )}
          >
            <span className="pin">{index + 1}</span>
            <h3>
              <button
                type="button"
                aria-current={index === current ? 'true' : undefined}
                onClick={() => onChoose(index)}
                onKeyDown={(event) => onKeyDown(event, index)}
              >
                <Prose text={activity.prompt} />
              </button>
            </h3>
            <CheckBox
              label={`Keep ${index + 1}`}
              checked={keep.has(activity.id)}
              onChange={() => onToggle(activity.id)}
            />
            <p className="meta">
              <OriginTag origin={activity.origin} />
              <span>{reviewOf(activity.type).describe(activity)}</span>
              <span>{placeText(activity.line, activity.lineEnd)}</span>
              {activity.seconds !== undefined && <Tag icon="timer">{activity.seconds} s</Tag>}
            </p>
            {index === current && activity.reason && <p className="why">{activity.reason}</p>}
          </article>
        </li>
      ))}
    </ol>
  );
}
