import { Button } from '@/components/ui/button';
import { formatPercent } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { plainProse } from '@/components/ui/prose-tree';
import type { ActivityId } from '@/domain/ids';
import type { HostView } from '@/domain/views';
import { branchAdvice } from './branch-advice';

type Props = { view: HostView; onOpen: (activityId: ActivityId) => void };

/** Too few are right, and the notes say where to go then. */
export function BranchNote({ view, onOpen }: Props) {
  const advice = branchAdvice(view);
  if (!advice || !view.assessment) return null;
  const { branch, next } = advice;
  const share = formatPercent(view.assessment.right / view.answered);
  return (
    <Notice look="call" icon="arrow-right" title={`Go to “${branch.to}”.`} live>
      <p>
        {share} right, and your notes say so below {branch.below}%.
      </p>
      {next && (
        <p className="pt-2">
          <Button size="small" onClick={() => onOpen(next.activityId)}>
            Its first question: {plainProse(next.prompt)}
          </Button>
        </p>
      )}
    </Notice>
  );
}
