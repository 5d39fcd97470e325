/**
 * A measured or estimated number in words: "1,234.5", "−3", "2.5e18". At most `digits` significant
 * digits; the same on every machine.
 */
export function sayNumber(value: number, digits = 12): string {
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e15 || size < 1e-6))
    return rounded.toExponential().replace(/^-/, '−');
  const [whole = '0', fraction] = String(size).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${rounded < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** With its unit, when there is one: "12 km", "40%". */
export function sayQuantity(value: number, unit: string, digits?: number): string {
  if (unit === '') return sayNumber(value, digits);
  return `${sayNumber(value, digits)}${/^[%°‰′″]/.test(unit) ? '' : ' '}${unit}`;
}
