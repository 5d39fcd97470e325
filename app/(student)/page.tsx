import type { Metadata } from 'next';
import { AnchorButton } from '@/components/ui/anchor-button';
import { Highlight } from '@/components/ui/highlight';
import { Logo } from '@/components/ui/logo';
import { Poster } from '@/components/ui/poster';
import { LandingForm } from './landing-form';

export const metadata: Metadata = { title: 'Join or start' };

export default function LandingPage() {
  return (
    <>
      <header className="bar-top is-bare">
        <Logo />
        <div className="end">
          <AnchorButton href="/lectures" variant="quiet">
            Sign in to teach
          </AnchorButton>
        </div>
      </header>
      <main className="desk landing">
        <div className="landing-text">
          <h1>
            Ask the
            <br />
            <Highlight flush>whole room</Highlight>
          </h1>
          <p className="lead muted">
            Quizzes and polls out of your own lecture notes. Students answer on their phones,
            everyone sees what the room thinks.
          </p>
          <LandingForm />
          <p className="muted landing-foot">
            <b className="strong">No code?</b> It is on the projector, next to the QR code. If the
            lecture has not started, there is none yet.
          </p>
        </div>
        <Poster />
      </main>
    </>
  );
}
