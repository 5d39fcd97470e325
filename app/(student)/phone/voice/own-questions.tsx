import { Button } from '@/components/ui/button';
import type { QuestionId } from '@/domain/ids';
import type { OwnQuestion, QuestionStatus } from '@/domain/voice/questions';

type Props = { own: OwnQuestion[]; onWithdraw: (id: QuestionId) => void };

const STANDS: Record<QuestionStatus, string> = {
  waiting: 'The lecturer reads it first.',
  open: 'The room sees it.',
  answered: 'Answered.',
  hidden: 'The lecturer does not show it.',
  withdrawn: 'Taken back.',
};

/** What became of the own questions. */
export function OwnQuestions({ own, onWithdraw }: Props) {
  if (own.length === 0) return null;
  return (
    <section>
      <h3>Yours</h3>
      <ul className="asked">
        {own.map(({ questionId, text, status }) => (
          <li key={questionId}>
            <div>
              <p dir="auto">{text}</p>
              <p className="muted">{STANDS[status]}</p>
            </div>
            {(status === 'waiting' || status === 'open') && (
              <Button
                size="small"
                variant="quiet"
                aria-label={`Take back: ${text}`}
                onClick={() => onWithdraw(questionId)}
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
