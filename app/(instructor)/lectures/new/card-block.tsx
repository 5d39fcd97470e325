'use client';

import { memo } from 'react';
import type { ContractActivity } from '@/domain/deck';
import { useNear } from '../use-near';
import { FoundCard } from './found-card';
import type { Found } from './use-found';

export const CARDS_PER_BLOCK = 40;
const CARD_PX = 104;

type Props = Pick<Found, 'keep' | 'given' | 'choose' | 'toggle' | 'give'> & {
  activities: ContractActivity[];
  /** Places in the deck of this block's cards. */
  places: number[];
  isFirst: boolean;
  /** The current card's place when it is in this block: draw it whether it is near or not. */
  current: number | null;
};

/** Some cards in a row, drawn only near the screen: 5 MB of notes may ask ten thousand questions. */
export const CardBlock = memo(function CardBlock(props: Props) {
  const { activities, places, isFirst, current, keep, given, choose, toggle, give } = props;
  const { box, near, height } = useNear(isFirst);
  if (!near && current === null) {
    return <div ref={box} style={{ height: height ?? places.length * CARD_PX }} />;
  }
  return (
    <div ref={box}>
      <ol>
        {places.map((at) => {
          const activity = activities[at];
          if (!activity) return null;
          return (
            <FoundCard
              key={activity.id}
              activity={activity}
              at={at}
              isCurrent={at === current}
              isKept={keep.has(activity.id)}
              given={given.get(activity.id)}
              onChoose={choose}
              onToggle={toggle}
              onGive={give}
            />
          );
        })}
      </ol>
    </div>
  );
});
