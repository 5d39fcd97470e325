import { textStep } from '@/components/ui/text-step';
import type { StageView } from '@/domain/views';
import type { PinnedQuestion } from '@/domain/voice/questions';
import { StageFoot } from './stage-foot';

type Props = { view: StageView; pinned: PinnedQuestion };

/** A question from the room, as large as it fits, until the session goes on. */
export function PinnedPicture({ view, pinned: { text, votes } }: Props) {
  return (
    <>
      <div className="st-asked">
        <p className="muted">A question from the room</p>
        <h1 className={textStep(text, 70, 160)} dir="auto">
          {text}
        </h1>
      </div>
      <StageFoot view={view} share={null}>
        <span>
          {votes > 0 && (
            <>
              <b className="count">{votes}</b> {votes === 1 ? 'wants' : 'want'} to know this too
            </>
          )}
        </span>
      </StageFoot>
    </>
  );
}
