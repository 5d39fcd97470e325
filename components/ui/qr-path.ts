import { encode } from 'uqr';

/** Light modules around the code; ISO/IEC 18004 asks for four. */
export const QUIET_ZONE = 4;

/** The dark modules of a QR code as one SVG path, and how many modules wide it is. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { path: data.map(rowPath).join(''), size };
}

function rowPath(row: boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start} ${y}h${x - start + 1}v1h${start - x - 1}z`;
  }
  return path;
}
