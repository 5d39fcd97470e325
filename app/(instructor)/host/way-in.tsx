import { CopyButton } from '@/components/ui/copy-button';
import { joinCodeText } from '@/components/ui/join-code-text';
import { QrCode } from '@/components/ui/qr-code';
import type { HostView } from '@/domain/views';

type Props = Pick<HostView, 'joinAddress' | 'joinUrl' | 'code'>;

/** Address, code and picture: how people come in. */
export function WayIn({ joinAddress, joinUrl, code }: Props) {
  return (
    <section className="host-lobby" aria-label="How students come in">
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
    </section>
  );
}
