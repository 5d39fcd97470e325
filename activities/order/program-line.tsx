type Props = { number: number; indent: number; text: string };

/** A line of the program in the making: its number, its steps, its text. */
export function ProgramLine({ number, indent, text }: Props) {
  return (
    <>
      <span className="no">{number}</span>
      <span className="src">
        {'    '.repeat(indent)}
        {text}
      </span>
    </>
  );
}
