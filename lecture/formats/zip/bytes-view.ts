/** Little-endian numbers at any place; beyond the end they are 0, so nothing has to be caught. */
export function bytesView(bytes: Uint8Array) {
  const at = (place: number) => bytes[place] ?? 0;
  const u16 = (place: number) => at(place) | (at(place + 1) << 8);
  return {
    length: bytes.length,
    u16,
    u32: (place: number) => u16(place) + u16(place + 2) * 65_536,
  };
}
