import { formatNumber } from '@/components/ui/format-number';
import type { LeaderboardRow } from '@/domain/views';

export function Ranks({ rows }: { rows: LeaderboardRow[] }) {
  if (rows.length === 0) return <p className="muted">Nobody is here yet.</p>;
  return (
    <ol className="ranks">
      {rows.map(({ participantId, rank, nickname, score }) => (
        <li key={participantId}>
          <span className="pos">{rank}</span>
          <span className="nm">{nickname}</span>
          <span className="pts">{formatNumber(score)}</span>
        </li>
      ))}
    </ol>
  );
}
