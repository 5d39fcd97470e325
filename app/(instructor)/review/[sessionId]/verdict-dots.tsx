import type { PersonRow } from './person-row';

type Mark = PersonRow['verdicts'][number];

/** A mark per question: filled = right, half = in part, ring = not right, dash = no answer. */
export function VerdictDots({ verdicts }: { verdicts: Mark[] }) {
  if (verdicts.length === 0) return null;
  return (
    <span className="verdicts" role="img" aria-label={verdicts.map(say).join(', ')}>
      {verdicts.map((mark) => (
        <span key={mark.number} title={say(mark)}>
          <Dot verdict={mark.verdict} />
        </span>
      ))}
    </span>
  );
}

function Dot({ verdict }: Pick<Mark, 'verdict'>) {
  const isRight = verdict === 'right';
  return (
    <svg className={isRight ? 'dot is-right' : 'dot'} viewBox="0 0 18 18" aria-hidden="true">
      {verdict === null ? <path d="M4 9h10" /> : <circle cx="9" cy="9" r={isRight ? 7.5 : 6.5} />}
      {verdict === 'partly' && (
        <path d="M9 2.5a6.5 6.5 0 0 0 0 13z" fill="var(--color-ink)" stroke="none" />
      )}
    </svg>
  );
}

function say({ number, verdict, text }: Mark): string {
  if (verdict === null) return `question ${number} no answer`;
  const word = { right: 'right', partly: 'partly right', wrong: 'not right' }[verdict];
  return `question ${number} ${word}${text ? ` (${text})` : ''}`;
}
