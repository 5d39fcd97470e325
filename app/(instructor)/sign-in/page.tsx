import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { TopBar } from '@/components/ui/top-bar';
import { instructorOf } from '@/server/auth/instructor-of';
import { runtime } from '@/server/runtime';
import { localPath } from './local-path';
import { SignInForm } from './sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ to?: string | string[]; link?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { to, link } = await searchParams;
  const target = localPath(to);
  const cookie = (await headers()).get('cookie');
  if (await instructorOf(runtime().keys, { cookie })) redirect(target);
  return (
    <>
      <TopBar bare />
      <main className="desk is-narrow" id="main">
        <div className="stack">
          <h1>Sign in to teach</h1>
          {link === 'used' && (
            <Notice look="wrong" title="This link has been used already.">
              Each link works once. Start Lectern again for a new one, or paste the token.
            </Notice>
          )}
          <p className="lead muted">
            The quickest way in is the link that Lectern printed when it was started. Another
            browser comes in with the token of this installation.
          </p>
          <SignInForm target={target} />
          <p className="muted">
            The token is in the file <code>token</code> in Lectern’s data folder, unless{' '}
            <code>LECTERN_TOKEN</code> was set. Students need no account: they type the code from
            the screen.
          </p>
        </div>
      </main>
    </>
  );
}
