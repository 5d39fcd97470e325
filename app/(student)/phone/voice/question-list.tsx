import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import type { Questions } from './use-questions';

type Props = Pick<Questions, 'questions' | 'own' | 'voted' | 'vote'>;

/** What the room asks, what most want to know first; one vote for each, which can be taken back. */
export function QuestionList({ questions, own, voted, vote }: Props) {
  const mine = new Set(own.map(({ questionId }) => questionId));
  return (
    <section>
      <h3>From the room</h3>
      {questions?.length === 0 && <p className="muted">No questions yet.</p>}
      <ul className={classNames(questions !== null && questions.length > 0 && 'asked')}>
        {questions?.map(({ questionId, text, votes, answered }) => {
          const up = voted.has(questionId);
          return (
            <li key={questionId}>
              <p dir="auto">{text}</p>
              {answered ? (
                <Tag icon="check">Answered</Tag>
              ) : mine.has(questionId) ? (
                <Tag>Yours, {votes}</Tag>
              ) : (
                <button
                  type="button"
                  className="vote"
                  aria-pressed={up}
                  aria-label={`I want to know this too, ${votes} so far: ${text}`}
                  onClick={() => vote(questionId, !up)}
                >
                  <Icon name="arrow-up" />
                  <span>{votes}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
