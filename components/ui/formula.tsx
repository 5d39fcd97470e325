'use client';

import { lazy, type ReactNode, Suspense } from 'react';
import { useFormula } from './formulas-context';

/** Its style sheet and faces come only to those who see a formula. */
const FormulaMarkup = lazy(async () => ({
  default: (await import('./formula-markup')).FormulaMarkup,
}));

type Props = { text: string; children: ReactNode };

/** A formula within a sentence; `children`, the text that it is, where nobody has drawn it. */
export function Formula({ text, children }: Props) {
  const markup = useFormula(text);
  if (markup === null) return children;
  return (
    <Suspense fallback={children}>
      <FormulaMarkup markup={markup} />
    </Suspense>
  );
}
