import type { Metadata } from 'next';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TopBar } from '@/components/ui/top-bar';
import { remoteKey } from '@/server/desk/remote';

export const metadata: Metadata = { title: 'Remote', referrer: 'no-referrer' };

type Props = {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ link?: string }>;
};

/** The button, not the address, takes the key: what looks at links in advance must not use it up. */
export default async function RemotePage({ params, searchParams }: Props) {
  const { key } = await params;
  const { link } = await searchParams;
  const usable = remoteKey.safeParse(key).success && link !== 'used';
  return (
    <>
      <TopBar bare />
      <main className="desk is-narrow" id="main">
        <div className="stack">
          <h1>Lead from this phone</h1>
          {usable ? (
            <form method="post" action={`/api/remote/${key}`}>
              <p className="lead muted">
                Next, back and your notes for the session that is running. Nothing else of Lectern
                opens here.
              </p>
              <Button type="submit" variant="primary">
                Use this phone
              </Button>
            </form>
          ) : (
            <Notice look="wrong" title="This link is over.">
              Each link works once, for a few minutes. Ask for a new one on the host’s screen.
            </Notice>
          )}
        </div>
      </main>
    </>
  );
}
