/** Pieces of a file one after the other. */
export function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Each byte as the letter with its number. */
export const lettersAt = (file: Uint8Array, at: number, count: number) =>
  String.fromCharCode(...file.subarray(at, at + count));

export const fromLetters = (letters: string) =>
  Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);
