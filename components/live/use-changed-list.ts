'use client';

import { useMemo, useState } from 'react';
import { ChangesOnTheWay } from './changes-on-the-way';

export type ChangedList<List> = {
  asked: () => void;
  /** What was asked for has come. */
  came: (list: List) => void;
  change: (change: (list: List) => List) => void;
};

/** A list of the server that is also changed here; see `ChangesOnTheWay`. */
export function useChangedList<List>(empty: List): [List, ChangedList<List>] {
  const [list, setList] = useState(empty);
  const [changes] = useState(() => new ChangesOnTheWay<List>());
  const handle = useMemo(
    () => ({
      asked: () => changes.asked(),
      came: (fresh: List) => setList(changes.madeTo(fresh)),
      change: (change: (list: List) => List) => {
        changes.note(change);
        setList(change);
      },
    }),
    [changes],
  );
  return [list, handle];
}
