import { optionSign } from './option-key';
import { Shape } from './shape';

/** A team's colour and shape; its name always stands beside it. */
export function TeamMark({ team }: { team: number }) {
  const { shape, tone } = optionSign(team);
  return (
    <span className="key" data-o={tone} aria-hidden="true">
      <Shape name={shape} />
    </span>
  );
}
