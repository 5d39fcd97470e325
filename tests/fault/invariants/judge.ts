import type { Outcome } from '../outcome';
import { closedComplaints } from './closed';
import { countedComplaints } from './counted';
import { shownComplaints } from './shown';
import { storedComplaints } from './stored';

/** Everything that must not be, in sentences; empty when the class went well. */
export function judge(outcome: Outcome): string[] {
  return [
    ...storedComplaints(outcome),
    ...countedComplaints(outcome),
    ...closedComplaints(outcome),
    ...shownComplaints(outcome),
  ];
}
