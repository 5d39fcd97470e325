import { phoneParts } from '@/activities/phone';
import type { RunView } from '@/domain/views';

type Titled = Pick<RunView, 'type' | 'config' | 'number' | 'round' | 'scored'>;

/** What stands at the top while a run is on: "Question 3", "Hands up", "Poll", "Once more". */
export function runTitle({ type, config, number, round, scored }: Titled): string {
  if (round > 1) return 'Once more';
  if (scored) return `Question ${number}`;
  return phoneParts(type)?.isPoster({ config, scored }) ? 'Hands up' : 'Poll';
}
