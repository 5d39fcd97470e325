'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { GiveHomework } from './homework/give-homework';
import { Rehearse } from './rehearse';

type Props = {
  lectureId: string;
  /** What phones may reach, best first. */
  addresses: string[];
};

/** What a deck is good for beside a session in class. */
export function OtherWays({ lectureId, addresses }: Props) {
  const [giving, setGiving] = useState(false);
  return (
    <>
      <Button variant="line" icon="clock" onClick={() => setGiving(true)}>
        Give as homework
      </Button>
      <Rehearse lectureId={lectureId} />
      {giving && <GiveHomework {...{ lectureId, addresses }} onClose={() => setGiving(false)} />}
    </>
  );
}
