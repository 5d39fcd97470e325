import { QUIET_ZONE, qrPath } from './qr-path';

/** A QR code, dark on white in every theme: many scanners cannot read the inverse. */
export function QrCode({ text, label }: { text: string; label?: string }) {
  const { path, size } = qrPath(text);
  const width = size + 2 * QUIET_ZONE;
  return (
    <svg
      className="qr"
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${width} ${width}`}
      role="img"
      aria-label={label ?? `QR code: ${text}`}
      shapeRendering="crispEdges"
    >
      <path d={`M${-QUIET_ZONE} ${-QUIET_ZONE}h${width}v${width}h${-width}z`} fill="#ffffff" />
      <path d={path} fill="#14211d" />
    </svg>
  );
}
