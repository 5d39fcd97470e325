import type { OwnTeam } from '@/domain/teams/team-views';

/** "Circle", or "Circle, 3 people" for a shared device. */
export function teamText({ name, people }: OwnTeam): string {
  return people > 1 ? `${name}, ${people} people` : name;
}
