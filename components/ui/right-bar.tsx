type Props = { right: number; answered: number };

/** One bar for a table: who was fully right, and who was not. */
export function RightBar({ right, answered }: Props) {
  if (answered === 0) return <span className="muted">no answers</span>;
  const rest = answered - right;
  return (
    <div className="dist">
      {right > 0 && (
        <span className="all" style={{ flex: right }}>
          {right} all right
        </span>
      )}
      {rest > 0 && (
        <span className="rest" style={{ flex: rest }}>
          {rest} not all
        </span>
      )}
    </div>
  );
}
