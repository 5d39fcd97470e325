import { classNames } from '@/components/ui/class-names';
import { formatNumber } from '@/components/ui/format-number';
import { Frieze } from '@/components/ui/frieze';
import { Highlight } from '@/components/ui/highlight';
import { joinCodeText } from '@/components/ui/join-code-text';
import { QrCode } from '@/components/ui/qr-code';
import type { StageView } from '@/domain/views';
import { codeSize } from './code-size';
import { fitNames } from './fit-names';

const LONG_ADDRESS = 26;

/** Before it begins: where to go, the code, and who has come. */
export function LobbyPicture({ view }: { view: StageView }) {
  const { joinAddress, joinUrl, code, title, names, people, here } = view;
  const digits = joinCodeText(code);
  return (
    <>
      <div className="lobby">
        <div>
          <p className={classNames('addr', joinAddress.length > LONG_ADDRESS && 'is-long')}>
            {joinAddress}
          </p>
          <h1
            className="pin"
            style={{ fontSize: `${codeSize(code)}rem` }}
            aria-label={`Code ${digits}`}
          >
            {digits}
          </h1>
          <p className="what">{title}</p>
        </div>
        <QrCode text={joinUrl} label={`QR code: ${joinUrl}`} />
      </div>
      <Names names={names} people={people} />
      <footer className="st-foot">
        <div className="track" />
        <span>
          <b className="count">{formatNumber(here)}</b> in the room
        </span>
        <Frieze />
      </footer>
    </>
  );
}

function Names({ names, people }: { names: string[]; people: number }) {
  if (people === 0) {
    return (
      <p className="names muted">Scan the code, or open the address and type the six digits.</p>
    );
  }
  const newest = new Set(names.slice(-2));
  const fitted = fitNames(names, people);
  return (
    <ul
      className={classNames('names', fitted.size === 'many' && 'is-many')}
      aria-label="In the room"
    >
      {fitted.names.map((name) => (
        <li key={name}>{newest.has(name) ? <Highlight arriving>{name}</Highlight> : name}</li>
      ))}
      {fitted.more > 0 && <li className="more">and {formatNumber(fitted.more)} more</li>}
    </ul>
  );
}
