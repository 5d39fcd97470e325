import type { Metadata } from 'next';
import { AnchorButton } from '@/components/ui/anchor-button';
import { FaultPage } from '@/components/ui/fault-page';

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
          <AnchorButton href="/join" variant="primary">
            Type the code
          </AnchorButton>
          <AnchorButton href="/" variant="quiet">
            Start page
          </AnchorButton>
        </>
      }
    />
  );
}
