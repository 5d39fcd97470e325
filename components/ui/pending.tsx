import { Icon } from './icon';

/** The answer has left the thumb, not yet reached the server. */
export function Pending() {
  return (
    <span className="pending">
      <Icon name="clock" />
      <span>Waiting</span>
    </span>
  );
}
