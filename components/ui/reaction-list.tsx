import { reactionWords } from '@/domain/voice/reaction-words';
import { type ReactionCounts, reactions } from '@/domain/voice/reactions';
import { ReactionIcon } from './reaction-icon';

type Props = { counts: ReactionCounts; className: string };

/** Each reaction that came in, with its number; nothing when there are none. */
export function ReactionList({ counts, className }: Props) {
  const shown = reactions.filter((reaction) => counts[reaction]);
  if (shown.length === 0) return null;
  return (
    <ul className={className} aria-label="Reactions">
      {shown.map((reaction) => (
        <li key={reaction} className="m-arrive">
          <ReactionIcon reaction={reaction} />
          <span className="sr">{reactionWords[reaction]}</span>
          <b>{counts[reaction]}</b>
        </li>
      ))}
    </ul>
  );
}
