/** A moment as a field of the type datetime-local wants it, in the zone of this browser. */
export function localMoment(at: number): string {
  const moment = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

const FILLED_IN = /^\d{4,}-\d\d-\d\dT\d\d:\d\d/;

/** Milliseconds since 1970; null for a field that is not filled in. */
export function readLocalMoment(text: string): number | null {
  const at = new Date(text).getTime();
  return FILLED_IN.test(text) && !Number.isNaN(at) ? at : null;
}

/** A week from now, at six in the evening. */
export function inAWeek(now: number): number {
  const moment = new Date(now);
  moment.setDate(moment.getDate() + 7);
  moment.setHours(18, 0, 0, 0);
  return moment.getTime();
}
