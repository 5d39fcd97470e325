import type { Wording } from './wording';

export const spanish: Wording = {
  quote: (text) => `«${text}»`,
  trueFalse: ['Verdadero', 'Falso'],
  forward: {
    describes: (left) => `¿Qué descripción corresponde a ${left}?`,
    corresponds: (left) => `¿Qué corresponde a ${left}?`,
    fixes: (left) => `¿Qué corrige este error: ${left}?`,
    solves: (left) => `¿Qué solución corresponde a este problema: ${left}?`,
    replaces: (left) => `¿Qué se debe hacer en su lugar: ${left}?`,
    causes: (left) => `¿Cuál es la causa: ${left}?`,
    explains: (left) => `¿Qué explicación corresponde a ${left}?`,
  },
  back: {
    describes: (right) => `¿A qué corresponde la descripción ${right}?`,
    corresponds: (right) => `¿Qué corresponde a ${right}?`,
    fixes: (right) => `¿Qué error corrige esto: ${right}?`,
    solves: (right) => `¿Qué problema resuelve esto: ${right}?`,
    replaces: (right) => `¿En lugar de qué se debe hacer esto: ${right}?`,
    causes: (right) => `¿A qué lleva esto: ${right}?`,
    explains: (right) => `¿Qué se explica con ${right}?`,
  },
  under: (left, heading) => `¿Qué corresponde a ${left} en ${heading}?`,
  trueOf: (side) => `¿Qué es cierto de ${side}?`,
  after: (step) => `¿Qué paso viene justo después de ${step}?`,
  order: 'Ponga los pasos en orden.',
  largest: '¿Cuál tiene el valor más grande?',
  smallest: '¿Cuál tiene el valor más pequeño?',
  ascending: 'Ordene del valor más pequeño al más grande.',
  estimate: (name, unit) => `Estime el valor de ${name} (en ${unit}).`,
  trueOrFalse: (claim) => `Verdadero o falso: ${claim}`,
  changed:
    'Esta es la versión posterior del código. ¿Qué líneas se añadieron, movieron o cambiaron?',
};
