import { type IconName, iconPaths } from './icon-paths';

/** A line icon beside a word. Without a `label` it is decoration; with one it speaks for itself. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const path = <path d={iconPaths[name]} />;
  return label ? (
    <svg className="icon" viewBox="0 0 24 24" role="img" aria-label={label}>
      {path}
    </svg>
  ) : (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {path}
    </svg>
  );
}
