/**
 * "1,730": the same on every machine, since server and browser must draw the same text.
 * Rounds to `decimals` places; "−" is the real minus sign.
 */
export function formatNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return '–';
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = fraction ? `${grouped}.${fraction}` : grouped;
  const isZero = !/[1-9]/.test(digits);
  return value < 0 && !isZero ? `−${digits}` : digits;
}

/** 0.614 → "61%". */
export function formatPercent(share: number): string {
  return Number.isFinite(share) ? `${formatNumber(share * 100)}%` : '–';
}

/** 870 → "+870", 0 → "+0": points that were gained. */
export function formatGain(points: number): string {
  return points < 0 ? formatNumber(points) : `+${formatNumber(points)}`;
}
