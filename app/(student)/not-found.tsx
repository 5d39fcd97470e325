import type { Metadata } from 'next';
import { FaultPage } from '@/components/ui/fault-page';
import { LinkButton } from '@/components/ui/link-button';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFoundPage() {
  return (
    <FaultPage
      title="There is nothing here"
      happened="This address leads to no page. A digit or a letter may be missing."
      safe="Everything that was saved."
      todo="In a lecture, type the six digits that are on the screen."
      actions={
        <>
          <LinkButton href="/join" variant="primary">
            Type the code
          </LinkButton>
          <LinkButton href="/" variant="quiet">
            Start page
          </LinkButton>
        </>
      }
    />
  );
}
