import { z } from 'zod';

/**
 * Text that PostgreSQL can hold: U+0000 is dropped, and half a surrogate pair becomes the
 * replacement character.
 */
export function plainText(max: number) {
  return z
    .string()
    .max(max)
    .overwrite((text) => text.replaceAll('\u0000', '').toWellFormed());
}
