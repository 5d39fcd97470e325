import type { PhonePartsState } from '@/activities/loaded-phones';
import type { RunView } from '@/domain/views';

type Titled = Pick<RunView, 'config' | 'number' | 'round' | 'scored'>;

/** What stands at the top while a run is on: "Question 3", "Hands up", "Poll", "Once more". */
export function runTitle(run: Titled, phone: PhonePartsState): string {
  const { config, number, round, scored } = run;
  if (round > 1) return 'Once more';
  if (scored) return `Question ${number}`;
  return phone.is === 'ready' && phone.parts.isPoster({ config, scored }) ? 'Hands up' : 'Poll';
}
