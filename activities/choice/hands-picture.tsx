import { classNames } from '@/components/ui/class-names';
import type { Hands } from './show-of-hands';

/** One hand per person in the room, those that are up in marigold. */
export function HandsPicture({ up, all }: Hands) {
  return (
    <div className="hands-up">
      <div>
        <p className={classNames('figure', up > 99 && 'is-wide')}>{up}</p>
        <p className="what">{up === 1 ? 'hand up' : 'hands up'}</p>
        <p className="muted">of {all} in the room</p>
      </div>
      <div
        className={classNames('hands', handsSize(all))}
        role="img"
        aria-label={`${up} of ${all} hands are up`}
      >
        {Array.from({ length: all }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hands have no other identity
          <Hand up={index < up} key={index} />
        ))}
      </div>
    </div>
  );
}

/** In a small room the hands are larger, and there are fewer of them in a row. */
function handsSize(all: number): string | false {
  if (all <= 12) return 'grid-cols-6! [&_svg]:size-[9.5rem]!';
  if (all <= 32) return 'grid-cols-8! [&_svg]:size-[7.5rem]!';
  return all > 52 && 'is-many';
}

function Hand({ up }: { up: boolean }) {
  return (
    <svg viewBox="0 0 24 24" className={up ? 'up' : undefined} aria-hidden="true">
      <path d="M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15V6a2 2 0 0 1 3-1.7V4a2 2 0 0 1 4 0v2a2 2 0 0 1 4 0z" />
      <path d="M10.2 11V5.5M14.1 10.5V5.5M18 11.5V7.5" />
    </svg>
  );
}
