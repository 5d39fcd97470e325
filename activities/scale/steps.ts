export const STEPS = 5;

/** 1 to 5. */
export const steps = Array.from({ length: STEPS }, (_, at) => at + 1);

/** Mean step of the answers; null when there are none. */
export function meanStep(counts: number[]): number | null {
  const answered = counts.reduce((sum, count) => sum + count, 0);
  if (answered === 0) return null;
  return counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / answered;
}

/** "3.8": one decimal is as much as five steps can say. */
export function sayMean(counts: number[]): string {
  return meanStep(counts)?.toFixed(1) ?? '–';
}

/** "1, disagree" · "3" */
export function sayStep(step: number, low: string, high: string): string {
  if (step === 1) return `1, ${low}`;
  return step === STEPS ? `${STEPS}, ${high}` : String(step);
}
