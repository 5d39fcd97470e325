import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { DeckEntry } from './deck-entry';

type Props = {
  entry: DeckEntry;
  /** As it stands on the card, for who only hears the buttons. */
  number: number;
  onSettle: (how: 'accept' | 'keep') => void;
};

/** What the notes have changed about an activity since it was imported, until it is settled. */
export function NotesChange({ entry: { change, standing }, number, onSettle }: Props) {
  if (change) {
    return (
      <div className="news">
        <p>
          <b>Changed in the notes</b>{' '}
          <span className="muted">Yours is asked until you decide.</span>
        </p>
        <Difference rows={change} />
        <Choice
          accept="Take the new text"
          keep="Keep mine"
          about={`of ${number}`}
          onSettle={onSettle}
        />
      </div>
    );
  }
  if (standing !== 'gone') return null;
  return (
    <div className="news">
      <p>
        <b>No longer in the notes.</b> <span className="muted">It stays until you decide.</span>
      </p>
      <Choice accept="Leave it out" keep="Keep it" about={`${number}`} onSettle={onSettle} />
    </div>
  );
}

function Choice(props: {
  accept: string;
  keep: string;
  about: string;
  onSettle: Props['onSettle'];
}) {
  const { accept, keep, about, onSettle } = props;
  return (
    <div className="row wrap">
      <Button
        size="small"
        variant="ink"
        aria-label={`${accept}: ${about}`}
        onClick={() => onSettle('accept')}
      >
        {accept}
      </Button>
      <Button
        size="small"
        variant="line"
        aria-label={`${keep}: ${about}`}
        onClick={() => onSettle('keep')}
      >
        {keep}
      </Button>
    </div>
  );
}

const SIGNS = { same: ' ', gone: '−', new: '+' } as const;

function Difference({ rows }: { rows: NonNullable<DeckEntry['change']> }) {
  return (
    <div className="news-diff">
      {rows.map(({ kind, pieces }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
        <p key={at} className={classNames(kind !== 'same' && `is-${kind}`)}>
          <span aria-hidden="true">{SIGNS[kind]}</span>
          <Row kind={kind} pieces={pieces} />
        </p>
      ))}
    </div>
  );
}

function Row({ kind, pieces }: NonNullable<DeckEntry['change']>[number]) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its position
  const words = pieces.map(({ text, changed }, at) => (changed ? <b key={at}>{text}</b> : text));
  if (kind === 'gone') return <del>{words}</del>;
  return kind === 'new' ? <ins>{words}</ins> : <span>{words}</span>;
}
