/** Widths of the display face's digits, 0 to 9, and of the gap between the groups, in em. */
const DIGITS = [0.58, 0.3, 0.54, 0.54, 0.6, 0.55, 0.58, 0.49, 0.6, 0.59];
const GAP = 0.2;

const LARGEST = 21.5;
/** What the QR code leaves beside it, in rem. */
const WIDTH = 74;

/** Size (rem) of the join code: as large as drawn, unless its digits are too wide for that. */
export function codeSize(code: string): number {
  const width = [...code].reduce((sum, digit) => sum + (DIGITS[Number(digit)] ?? 0), GAP);
  return Math.min(LARGEST, Math.floor((WIDTH / width) * 10) / 10);
}
