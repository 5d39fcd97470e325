import { sayMarks } from './say-marks';

/** The marks that were sent, in words. */
export function OwnLines({ own }: { own: number[] }) {
  return (
    <div className="answer-card is-plain">
      <p>
        <span className="muted">Your answer</span>
        <br />
        <span className="lead">{sayMarks(own)}</span>
      </p>
    </div>
  );
}
