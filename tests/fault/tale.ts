import type { Outcome } from './outcome';

/** What happened in a class, in figures: a class in which nothing happens proves nothing. */
export type Tale = { stored: number; tooLate: number; doubled: number; sentAgain: number };

export function taleOf({ answers, phones }: Outcome): Tale {
  const replies = phones.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.replies));
  const refusedWith = (code: string) =>
    replies.filter(({ ack }) => !ack.ok && ack.code === code).length;
  return {
    stored: answers.length,
    tooLate: refusedWith('run-closed'),
    doubled: refusedWith('already-answered'),
    sentAgain: refusedWith('unavailable'),
  };
}

export function tellTale({ stored, tooLate, doubled, sentAgain }: Tale): string {
  return `${stored} stored, ${tooLate} too late, ${doubled} second answers, ${sentAgain} sent again`;
}
