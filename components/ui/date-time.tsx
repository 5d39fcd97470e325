'use client';

import { useSyncExternalStore } from 'react';
import { agoText, type DateStyle, dateText } from './date-text';

const never = () => () => {};
const readTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

type Props = {
  /** Milliseconds since 1970. */
  at: number;
  style?: DateStyle;
  /** The zone of the first drawing; afterwards the reader's own zone counts. */
  serverZone?: string;
};

/** A moment in the reader's time zone. The first drawing uses `serverZone`, so that it hydrates. */
export function DateTime({ at, style = 'day-time', serverZone = 'UTC' }: Props) {
  const timeZone = useSyncExternalStore(never, readTimeZone, () => serverZone);
  return <time dateTime={new Date(at).toISOString()}>{dateText(at, style, timeZone)}</time>;
}

/** "4 min ago"; `now` comes from whoever draws it, so that server and browser agree. */
export function TimeAgo({ at, now }: { at: number; now: number }) {
  return <time dateTime={new Date(at).toISOString()}>{agoText(at, now)}</time>;
}
