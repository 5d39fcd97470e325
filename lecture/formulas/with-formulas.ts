import { formulaAt } from '@/domain/formula-spans';
import { type Formulas, formulasIn } from '@/domain/formulas';
import { drawFormula } from './draw-formula';

/** More than this no question and no slide has. */
const MOST = 60;

/** The value with its formulas drawn anew; without the field where there are none. */
export function withFormulas<Value extends { formulas?: Formulas }>(value: Value): Value {
  const { formulas: _before, ...rest } = value;
  const drawn: Formulas = {};
  for (const text of formulasIn(rest).slice(0, MOST)) {
    const span = formulaAt(text, 0);
    const markup = span && drawFormula(span.source, span.display);
    if (markup) drawn[text] = markup;
  }
  return (Object.keys(drawn).length > 0 ? { ...rest, formulas: drawn } : rest) as Value;
}
