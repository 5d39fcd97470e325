import type { Metadata } from 'next';
import { FaultPage } from '@/components/ui/fault-page';
import { LinkButton } from '@/components/ui/link-button';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFoundPage() {
  return (
    <FaultPage
      title="It is not here"
      happened="This lecture, activity or session does not exist, or it has been deleted."
      safe="Everything else, and the results of all sessions."
      todo="Go back to your lectures and open it from there."
      actions={
        <>
          <LinkButton href="/lectures" variant="primary">
            Your lectures
          </LinkButton>
          <LinkButton href="/sessions" variant="quiet">
            Past sessions
          </LinkButton>
        </>
      }
    />
  );
}
