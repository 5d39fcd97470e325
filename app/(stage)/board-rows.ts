import type { StageView } from '@/domain/views';

/** A row of the stage's board: a person, or where there are teams a team. */
export type BoardRow = {
  key: string;
  name: string;
  /** Place in the session's list of teams; null for a person. */
  team: number | null;
  score: number;
  gained: number;
  rank: number;
  moved: number | null;
};

/** What stands on the board and on the podium, best first. */
export function boardRows({ teams, leaderboard }: StageView): BoardRow[] {
  if (teams) return teams.map((row) => ({ ...row, key: `team ${row.team}` }));
  return (leaderboard ?? []).map(({ participantId, nickname, ...row }) => ({
    ...row,
    key: participantId,
    name: nickname,
    team: null,
  }));
}
