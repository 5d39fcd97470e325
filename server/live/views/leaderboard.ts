import type { LeaderboardRow } from '@/domain/views';
import type { RememberedSession } from '../remembered-session';

const ROWS = 10;

/** The best ten, when the phase shows them. */
export function leaderboardOf({ live, standings }: RememberedSession): LeaderboardRow[] | null {
  if (live.state.phase !== 'leaderboard' && live.state.phase !== 'ended') return null;
  return standings
    .slice(0, ROWS)
    .map(({ participantId, nickname, score, gained, rank, moved }) => ({
      participantId,
      nickname,
      score,
      gained,
      rank,
      moved,
    }));
}
