/** The mark: a slanted desk on its stem. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path className="mark-stem" d="M14 17.5l4.5-1.6V26H24v3.5H8.5V26H14z" />
      <path className="mark-desk" d="M1.5 13.2 27.6 3.7l3 8.2L4.5 21.4z" />
    </svg>
  );
}

/** Mark and name; a link when `href` is given. */
export function Logo({ href }: { href?: string }) {
  const content = (
    <>
      <Mark />
      <span>Lectern</span>
    </>
  );
  return href ? (
    <a className="logo" href={href}>
      {content}
    </a>
  ) : (
    <span className="logo">{content}</span>
  );
}
