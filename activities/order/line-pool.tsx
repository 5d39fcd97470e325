import { ProgramLine } from './program-line';

type Props = {
  items: string[];
  used: number[];
  disabled: boolean;
  onTake: (index: number) => void;
};

/** The lines that are not in the program yet. */
export function LinePool({ items, used, disabled, onTake }: Props) {
  const left = items.flatMap((_, index) => (used.includes(index) ? [] : [index]));
  return (
    <fieldset className="arr-pool">
      <legend className="label">
        Lines to use <span className="hint">maybe not all of them</span>
      </legend>
      {left.length === 0 && <p className="muted">All lines are in the program.</p>}
      {left.map((index) => (
        <button
          key={index}
          type="button"
          className="pool-line"
          aria-disabled={disabled || undefined}
          aria-label={`Line ${index + 1}: ${items[index]}`}
          onClick={disabled ? undefined : () => onTake(index)}
        >
          <ProgramLine number={index + 1} indent={0} text={items[index] ?? ''} />
        </button>
      ))}
    </fieldset>
  );
}
