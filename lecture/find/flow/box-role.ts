import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';
import { remembered } from '../../text/remembered';
import type { BoxRole } from './flow';

const WORDS: [BoxRole, RegExp][] = [
  [
    'answer',
    anyCase(
      /(?<!\p{L})(?:answers?|solutions?|(?:muster|beispiel|modell)?(?:lösung(?:en|svorschlag|sweg|shinweis)?|antwort(?:en)?)|loesung(?:en)?|auflösung|réponses?|reponses?|corrigés?|corriges?|corrections?|respuestas?|solución(?:es)?|solucion(?:es)?|correct answer|reveal|expected output|peek|spoiler|click (?:here )?to (?:see|show|check)|aufklappen|anzeigen|afficher|dévoiler|mostrar)(?!\p{L})/iu,
    ),
  ],
  [
    'notes',
    /^(?:(?:speaker|presenter|instructor|teacher|lecturer)[ -]?)?notes$|^(?:speaker|presenter|instructor|teacher)(?:[ -]notes?)?$|sprechernotizen|notes? (?:de l['’]orateur|orateur)|notas del orador/iu,
  ],
  [
    'aside',
    /^(?:questions|objectives|keypoints?|prereq(?:uisites?)?|testimonial|discussion-hints?|checklist|outcomes|readings|learning-?(?:goals|outcomes|objectives)|lernziele|objectifs|objetivos|hints?|hinweis|tipp|indice|pista|footer)$/i,
  ],
  [
    'ask',
    anyCase(
      /(?<!\p{L})(?:questions?|challenges?|exercises?|quiz|poll|clicker|concept ?check|your turn|check(?: your)?(?:[ -](?:understanding|yourself|in))|self[ -]?(?:check|test|assessment)|try it|activity|test yourself|\p{L}*fragen?|aufgaben?|übung(?:en|saufgaben?)?|exercices?|à vous|preguntas?|ejercicios?|énoncé|enonce|enunciado|aufgabenstellung|qcm|vrai ou faux|verdadero o falso|(?:wahr|richtig) oder falsch|à toi|défi|desafío|reto|prediction|predict)(?!\p{L})|^discussion$/iu,
    ),
  ],
];

/** "Cocher la bonne réponse" stands above options, and gives no answer. */
const CHOOSE = anyCase(
  /^(?:choose|select|tick|pick|kreuze[nt]?|wähle[nt]?|coche[rz]?|choisi(?:r|s|ssez)|sélectionne[rz]?|elige|elija|escoge|marca|marque|selecciona|seleccione)(?!\p{L})/iu,
);

const ANSWERS = anyCase(
  /(?<!\p{L})(?:answers?|options?|statements?|antwort(?:en)?|aussagen?|réponses?|affirmations?|propositions?|respuestas?|opciones|opción|afirmaci(?:ón|ones))(?!\p{L})/iu,
);

/** Says only that something is to be chosen, not what is asked. */
export const saysToChoose = (title: string) =>
  CHOOSE.test(title) && ANSWERS.test(title) && !/[?？]/.test(title);

/** "solution dropdown", "Check your understanding" → what the box is for; null when nothing says it. */
export function boxRole(...words: string[]): BoxRole | null {
  for (const text of words) {
    const role = roleOf(text);
    if (role) return role;
  }
  return null;
}

const roleOf = remembered((markdown: string): BoxRole | null => {
  const text = plainText(markdown);
  if (text === '' || text.length > 90 || CHOOSE.test(text)) return null;
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
});
