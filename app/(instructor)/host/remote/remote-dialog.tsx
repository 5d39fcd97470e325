'use client';

import { useEffect, useState } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { Dialog } from '@/components/ui/dialog';
import { FieldError } from '@/components/ui/field';
import { QrCode } from '@/components/ui/qr-code';
import type { SessionId } from '@/domain/ids';
import { callApi } from '../../call-api';

type Link = { url: string; minutes: number };
type Props = { sessionId: SessionId; onClose: () => void };

/** A code for the lecturer's own phone: scanned once, it leads this session and nothing else. */
export function RemoteDialog({ sessionId, onClose }: Props) {
  const [link, setLink] = useState<Link | null>(null);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    let gone = false;
    void callApi<Link>('POST', `/api/sessions/${sessionId}/remote-links`).then((answer) => {
      if (gone) return;
      if (answer.ok) setLink(answer.data);
      else setError(answer.message);
    });
    return () => {
      gone = true;
    };
  }, [sessionId]);

  return (
    <Dialog open title="Your phone as the remote" onClose={onClose}>
      <p>
        Scan this with your own phone. It gets the next step, the way back and your notes, for this
        session only.
      </p>
      {error && <FieldError>{error}</FieldError>}
      {link && (
        <>
          <div className="mx-auto w-[15rem] max-w-full">
            <QrCode text={link.url} label="QR code for your own phone" />
          </div>
          <p className="muted">
            It works once, within {link.minutes} minutes. Keep this window off the projector:
            whoever scans it can lead the session.
          </p>
          <CopyButton text={link.url}>Copy link</CopyButton>
        </>
      )}
    </Dialog>
  );
}
