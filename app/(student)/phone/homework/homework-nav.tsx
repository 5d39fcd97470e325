import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';

type Props = {
  /** 1 for the first. */
  number: number;
  questions: number;
  /** Null leads to the list. */
  onGo: (index: number | null) => void;
};

/** Where we are in a homework, and the ways to the other questions. */
export function HomeworkNav({ number, questions, onGo }: Props) {
  return (
    <nav className="ph-top" aria-label="Questions">
      <Button variant="quiet" size="small" onClick={() => onGo(null)}>
        All questions
      </Button>
      <span className="row">
        <IconButton
          icon="arrow-left"
          label="The question before"
          disabled={number === 1}
          onClick={() => onGo(number - 2)}
        />
        <span className="num nowrap">
          {number} of {questions}
        </span>
        <IconButton
          icon="arrow-right"
          label="The question after"
          disabled={number === questions}
          onClick={() => onGo(number)}
        />
      </span>
    </nav>
  );
}
