import { pluralise } from './pluralise';

/** 14 → "14", 72 → "1:12", 3600 → "60:00". Whole seconds. */
export function secondsText(seconds: number): string {
  if (seconds < 60) return String(seconds);
  return clockText(seconds);
}

/** 14 → "0:14": for rows where several times stand below each other. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** 72 → "1 minute 12 seconds left". */
export function secondsLeftLabel(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [
    minutes > 0 && pluralise(minutes, 'minute'),
    (rest > 0 || minutes === 0) && pluralise(rest, 'second'),
  ];
  return `${parts.filter(Boolean).join(' ')} left`;
}
