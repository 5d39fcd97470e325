import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { joinAddresses, requestOrigin } from '@/server/addresses';
import { runtime } from '@/server/runtime';
import { installedVersion } from '@/server/version';
import { DeskBar } from '../desk-bar';
import { requireInstructor } from '../require-instructor';
import { databasePlace } from './database-place';
import { SignOutButton } from './sign-out-button';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  await requireInstructor('/settings');
  const { config } = runtime();
  const addresses = joinAddresses(config, requestOrigin(await headers()));
  return (
    <>
      <DeskBar current="/settings" />
      <main className="desk is-narrow" id="main">
        <h1>Settings</h1>
        <section className="mt-7">
          <h2>Where everything is</h2>
          <dl className="settings mt-3">
            <Row term="Data folder">
              <code>{config.dataDir}</code>
            </Row>
            <Row term="Database" hint="Lectures, sessions and every answer.">
              <code>{databasePlace(config.databaseUrl)}</code>
            </Row>
            <Row
              term="Phones open"
              hint={
                config.publicUrl
                  ? 'Set by PUBLIC_URL.'
                  : 'The address of this computer in its network. Set PUBLIC_URL to use another.'
              }
            >
              {addresses.map((address) => (
                <code key={address} className="block">
                  {address}
                </code>
              ))}
            </Row>
            <Row
              term="Token for scripts"
              hint="Send it as “Authorization: Bearer …”, or paste it to sign in with another browser."
            >
              in <code>token</code> of the data folder, or <code>LECTERN_TOKEN</code>
            </Row>
            <Row term="Version">{installedVersion()}</Row>
          </dl>
        </section>
        <section>
          <h2>This browser</h2>
          <div className="settings mt-3">
            <div className="setting">
              <span className="setting-text">
                <b>Signed in as the lecturer</b>
                <span className="muted">
                  To come back, use the token, or the link that Lectern prints when it starts.
                </span>
              </span>
              <SignOutButton />
            </div>
          </div>
        </section>
      </main>
    </>
  );
}

type RowProps = { term: string; hint?: string; children: ReactNode };

function Row({ term, hint, children }: RowProps) {
  return (
    <div className="setting is-stacked">
      <dt className="setting-text">
        <b>{term}</b>
        {hint && <span className="muted">{hint}</span>}
      </dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
