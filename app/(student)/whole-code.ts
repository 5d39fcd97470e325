export const INCOMPLETE_CODE = 'The code has six digits. Look at the screen again.';

export function isWholeCode(digits: string): boolean {
  return /^\d{6}$/.test(digits);
}
