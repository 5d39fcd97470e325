import { formatNumber } from './format-number';

/** 1 → "1 person", 2 → "2 people". Without `many`, an s is added. */
export function pluralise(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
