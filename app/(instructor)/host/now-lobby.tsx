import type { ReactNode } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { joinCodeText } from '@/components/ui/join-code-text';
import { pluralise } from '@/components/ui/pluralise';
import { QrCode } from '@/components/ui/qr-code';
import type { HostView } from '@/domain/views';

import { TeamSizes } from './team-sizes';

/** Before it begins: how people come in, and how many have. */
export function NowLobby({ view, more }: { view: HostView; more: ReactNode }) {
  const { joinAddress, joinUrl, code, title, here, people } = view;
  return (
    <>
      <div>
        <p className="muted">{title}</p>
        <h1>
          {people.length === 0
            ? 'Waiting for the first'
            : `${pluralise(here, 'person', 'people')} in the room`}
        </h1>
      </div>
      {more}
      <TeamSizes view={view} />
      <div className="host-lobby">
        <div className="stack">
          <p className="lead">
            Phones open <b>{joinAddress}</b> and type
          </p>
          <p className="host-code min-[901px]:max-[1180px]:text-[3.4rem]!">{joinCodeText(code)}</p>
          <p className="host-link">
            <code>{joinUrl}</code>
            <CopyButton text={joinUrl}>Copy link</CopyButton>
          </p>
        </div>
        <QrCode text={joinUrl} label={`QR code: ${joinUrl}`} />
      </div>
    </>
  );
}
