import { anyCase } from '../../text/any-case';

/** The words by which one language gives a right answer. Parts of patterns, without groups. */
export type KeyLanguage = {
  /** "answer", "the right answer": may stand before a colon or a verb. */
  answer: string;
  /** Between the answer's name and the letter: "is", "lautet". */
  is: string;
  /** "correct" behind a letter: "B is correct". */
  correct: string;
  /** "option", "answer" before a letter. */
  option: string;
  and: string;
  ordinals: string[];
  yes: RegExp;
  no: RegExp;
  /** Begins a reason: "B because …". */
  because: string;
};

export const keyLanguages: KeyLanguage[] = [
  {
    answer:
      '(?:(?:the |our )?(?:(?:correct|right|best|expected|true) )?(?:answers?|solutions?|key|response)(?: key)?|(?:the |our )?(?:correct|right|best) (?:options?|choices?)|ans|correct(?: answers?| options?| choices?)?|right)',
    is: '(?:is|are|was|would be|should be)',
    correct:
      '(?:(?:the |all |both )?(?:correct|right|true|best)(?: answers?| options?| one| ones| choice| choices)?)',
    option: '(?:(?:the )?(?:options?|answers?|statements?|choices?|numbers?|letters?|only))',
    and: '(?:and|or)',
    ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
    yes: anyCase(/^(?:yes|true|correct|right)(?!\p{L})/iu),
    no: anyCase(/^(?:no|not|false|wrong|incorrect|nope)(?!\p{L})/iu),
    because: '(?:because|since|as)',
  },
  {
    answer:
      '(?:(?:die |unsere )?(?:(?:richtige|korrekte|erwartete|mögliche) )?(?:antwort(?:en)?|lösung(?:en)?|auflösung)|richtig|korrekt)',
    is: '(?:ist|sind|lautet|lauten|wäre)',
    correct: '(?:(?:die |beide )?(?:richtig|korrekt|wahr|richtige antwort)(?:e)?)',
    option:
      '(?:(?:die )?(?:option(?:en)?|antwort(?:en)?|aussagen?|möglichkeit(?:en)?|nummern?|nur))',
    and: '(?:und|oder|sowie)',
    ordinals: ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste'],
    yes: anyCase(/^(?:ja|richtig|wahr|stimmt|korrekt)(?!\p{L})/iu),
    no: anyCase(/^(?:nein|nicht|falsch|unwahr)(?!\p{L})/iu),
    because: '(?:weil|denn|da)',
  },
  {
    answer:
      '(?:(?:la |les )?(?:bonnes? )?(?:réponses?|solutions?|corrigé|correction)(?: (?:correctes?|justes?|exactes?|attendues?))?)',
    is: '(?:est|sont|était|serait)',
    correct:
      '(?:(?:la |les )?(?:bonnes? réponses?|correctes?|justes?|vraies?|exactes?|bonnes?)(?: réponses?)?)',
    option:
      "(?:(?:l['’]|la |les |le )?(?:options?|réponses?|propositions?|affirmations?|choix|numéros?|seule?))",
    and: '(?:et|ou)',
    ordinals: ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième'],
    yes: anyCase(/^(?:oui|vraie?|exacte?|juste)(?!\p{L})/iu),
    no: anyCase(/^(?:non|faux|fausse|inexacte?)(?!\p{L})/iu),
    because: '(?:car|parce que|puisque)',
  },
  {
    answer:
      '(?:(?:la |las )?(?:respuestas?|soluci(?:ón|on|ones)|clave|opción)(?: (?:correctas?|esperadas?))?|correcta)',
    is: '(?:es|son|era|sería)',
    correct: '(?:(?:la |las )?(?:respuestas? )?(?:correctas?|verdaderas?|ciertas?))',
    option: '(?:(?:la |las )?(?:opción|opciones|respuestas?|afirmaci(?:ón|ones)|números?|sol[oa]))',
    and: '(?:y|e|o|u)',
    ordinals: ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta'],
    yes: anyCase(/^(?:sí|si|verdader[oa]|ciert[oa]|correct[oa])(?!\p{L})/iu),
    no: anyCase(/^(?:no|fals[oa]|incorrect[oa])(?!\p{L})/iu),
    because: '(?:porque|ya que|pues)',
  },
];

/** One alternative of all languages. */
export const anyOf = (part: 'answer' | 'is' | 'correct' | 'option' | 'and' | 'because') =>
  `(?:${keyLanguages.map((language) => language[part]).join('|')})`;
