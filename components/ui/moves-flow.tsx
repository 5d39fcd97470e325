import { type Moves, movedPeople } from '@/domain/rounds/moves';
import { formatNumber } from './format-number';
import { Icon } from './icon';
import { movesBands } from './moves-bands';
import { pluralise } from './pluralise';

type Props = {
  moves: Moves;
  /** Normalized gain; null when nothing could be gained. */
  gain: number | null;
  /** The rounds that are compared. */
  rounds: [before: number, now: number];
};

const WIDTH = 100;
const HEIGHT = 60;
const POST = 6;

const KINDS: { kind: keyof Moves; was: boolean; is: boolean; says: string }[] = [
  { kind: 'rightRight', was: true, is: true, says: 'stayed right' },
  { kind: 'wrongRight', was: false, is: true, says: 'became right' },
  { kind: 'rightWrong', was: true, is: false, says: 'no longer right' },
  { kind: 'wrongWrong', was: false, is: false, says: 'stayed not right' },
];

/** Who moved between two votes: a small flow chart, the same in figures, and what was gained. */
export function MovesFlow({ moves, gain, rounds }: Props) {
  const people = movedPeople(moves);
  if (people === 0) return <p className="muted">Nobody voted in both rounds.</p>;
  return (
    <figure className="moves">
      <Chart moves={moves} />
      <figcaption>
        <ul>
          {KINDS.map(({ kind, was, is, says }) => (
            <li data-move={kind} key={kind}>
              <span className="moves-sign" aria-hidden="true">
                <Icon name={was ? 'check' : 'x'} />
                <Icon name="arrow-right" />
                <Icon name={is ? 'check' : 'x'} />
              </span>
              <b>{moves[kind]}</b> {says}
            </li>
          ))}
        </ul>
        <p className="muted">
          {pluralise(people, 'person', 'people')} voted in rounds {rounds[0]} and {rounds[1]}.
          {gain !== null && (
            <>
              {' '}
              Normalized gain <b>{formatNumber(gain, 2)}</b>
            </>
          )}
        </p>
      </figcaption>
    </figure>
  );
}

function Chart({ moves }: { moves: Moves }) {
  const { bands, height } = movesBands(moves);
  const y = (people: number) => (people / height) * HEIGHT;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {bands.map(({ kind, from, to, people }) => (
        <g data-move={kind} key={kind}>
          <path className="band" d={ribbon(y(from), y(to), y(people))} />
          <rect className="post" x={0} y={y(from)} width={POST} height={y(people)} />
          <rect className="post" x={WIDTH - POST} y={y(to)} width={POST} height={y(people)} />
        </g>
      ))}
    </svg>
  );
}

function ribbon(from: number, to: number, height: number): string {
  const [left, middle, right] = [POST, WIDTH / 2, WIDTH - POST];
  const [a, b] = [from + height, to + height];
  return `M${left} ${from} C${middle} ${from} ${middle} ${to} ${right} ${to} V${b} C${middle} ${b} ${middle} ${a} ${left} ${a} Z`;
}
