import { steps } from './steps';

/** How often each step was chosen, as parts of one bar, the lowest step at the left. */
export function StepBar({ counts }: { counts: number[] }) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return <span className="muted">no answers</span>;
  return (
    <div className="dist">
      {steps.map((step) => {
        const count = counts[step - 1] ?? 0;
        if (count === 0) return null;
        const says = `${step}: ${count}`;
        return (
          <span
            key={step}
            className={step > 3 ? 'all' : 'rest'}
            style={{ flex: count }}
            title={says}
          >
            {count / all >= 0.1 ? says : <i className="sr">{says}</i>}
          </span>
        );
      })}
    </div>
  );
}
