/** How much time somebody has, times everybody's; 0 = no limit at all. */
export const TIME_FACTORS = [1, 1.25, 1.5, 2, 0] as const;
export type TimeFactor = (typeof TIME_FACTORS)[number];

export const UNTIMED = 0;

/** What somebody may ask for. */
export const MORE_TIME = [1.25, 1.5, 2, UNTIMED] as const;

/** "×1.5", "no time limit". */
export function sayTimeFactor(factor: TimeFactor): string {
  return factor === UNTIMED ? 'no time limit' : `×${factor}`;
}
