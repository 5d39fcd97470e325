import type { Wording } from './wording';

export const french: Wording = {
  quote: (text) => `« ${text} »`,
  trueFalse: ['Vrai', 'Faux'],
  forward: {
    describes: (left) => `Quelle description convient à ${left} ?`,
    corresponds: (left) => `Qu’est-ce qui correspond à ${left} ?`,
    fixes: (left) => `Qu’est-ce qui corrige cette erreur : ${left} ?`,
    solves: (left) => `Quelle solution répond à ce problème : ${left} ?`,
    replaces: (left) => `Que faut-il faire à la place : ${left} ?`,
    causes: (left) => `Quelle en est la cause : ${left} ?`,
    explains: (left) => `Quelle explication correspond à ${left} ?`,
  },
  back: {
    describes: (right) => `À quoi correspond la description ${right} ?`,
    corresponds: (right) => `Qu’est-ce qui correspond à ${right} ?`,
    fixes: (right) => `Quelle erreur cela corrige-t-il : ${right} ?`,
    solves: (right) => `Quel problème cela résout-il : ${right} ?`,
    replaces: (right) => `À la place de quoi faut-il faire cela : ${right} ?`,
    causes: (right) => `À quoi cela mène-t-il : ${right} ?`,
    explains: (right) => `Qu’est-ce que cela explique : ${right} ?`,
  },
  under: (left, heading) => `Qu’est-ce qui correspond à ${left} sous ${heading} ?`,
  trueOf: (side) => `Qu’est-ce qui est vrai pour ${side} ?`,
  after: (step) => `Quelle étape vient juste après ${step} ?`,
  order: 'Remettez les étapes dans l’ordre.',
  largest: 'Lequel a la plus grande valeur ?',
  smallest: 'Lequel a la plus petite valeur ?',
  ascending: 'Classez de la plus petite valeur à la plus grande.',
  estimate: (name, unit) => `Estimez la valeur pour ${name} (en ${unit}).`,
  trueOrFalse: (claim) => `Vrai ou faux : ${claim}`,
  changed:
    'Voici la version suivante du code. Quelles lignes ont été ajoutées, déplacées ou modifiées ?',
};
