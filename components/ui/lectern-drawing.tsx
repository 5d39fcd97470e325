/** The lectern itself, drawn large, for empty pages. */
export function LecternDrawing() {
  return (
    <svg viewBox="0 0 520 480" aria-hidden="true">
      <path d="M60 150 430 40l46 104L106 254z" fill="var(--color-brand)" />
      <path
        d="M116 163 382 84M127 189 394 110M139 215 305 165"
        stroke="var(--color-on-brand)"
        strokeWidth="9"
        strokeLinecap="round"
      />
      <path d="M244 214l66-20v236h96v34H148v-34h96z" fill="var(--color-ink)" />
    </svg>
  );
}
