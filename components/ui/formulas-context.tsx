'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Formulas } from '@/domain/formulas';

const NONE: Formulas = {};
const FormulasContext = createContext<Formulas>(NONE);

type Props = { formulas: Formulas | undefined; children: ReactNode };

/** Around everything that shows the texts of one question or slide: its formulas, drawn. */
export function WithFormulas({ formulas = NONE, children }: Props) {
  return <FormulasContext value={formulas}>{children}</FormulasContext>;
}

/** The markup of a formula as it stands in the text, dollars included; null when there is none. */
export function useFormula(text: string): string | null {
  const formulas = useContext(FormulasContext);
  return Object.hasOwn(formulas, text) ? (formulas[text] ?? null) : null;
}
