import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';
import { remembered } from '../../text/remembered';

/** Headings and labels that announce a question to the room, in four languages. */
const LABEL = anyCase(
  /^\P{L}*(?:questions?|challenge|(?:let['’]s |time to )?vote|fragen|preguntas)\P{L}*$|(?<!\p{L})(?:quiz(?:zes)?|i?-?clickers?|polls?|polling|mcqs?|qcm|concept ?(?:check|test|question)s?|concep(?:t )?tests?|peer[ -]instruction|check(?:point| (?:your|for) (?:understanding|knowledge)| yourself|[ -]in)|(?:knowledge|understanding|interactive|comprehension|quick) check|self[ -]?(?:check|test|assessment|quiz)|test your(?:self| knowledge| understanding)|(?:\p{L}+ )?questions(?: (?:for|to|on|about|de|sur|of) .{1,40})?$|\p{L}*fragen(?: (?:zu|zum|zur|für|an) .{1,40})?$|preguntas(?: (?:de|sobre|para) .{1,40})?$|warm[ -]?up|(?:exam|midterm|final|test|chapter|unit|lecture) review|review sheet|short[- ]answers?(?: questions?)?|practice (?:exam|test|problems)|past exam|multiple[ -]choice|true or false|kahoot|menti(?:meter)?|exit ticket|questions? (?:for you|\d+|#\d+)|q\d+|frage \d+|fragen?|quizfragen?|verständnisfragen?|kontrollfragen?|testfragen?|abstimmung|umfrage|wahr oder falsch|richtig oder falsch|question(?: flash)? ?n?°? ?\d+|questions? (?:flash|éclair|de cours)|sondage|vrai ou faux|à vous(?: de jouer)?|test(?:ez)?[ -]vos connaissances|auto-?évaluation|preguntas?(?: \d+| rápidas?| de control| de repaso)?|encuesta|votación|verdadero o falso|cuestionario|autoevaluación|comprueba)(?!\p{L})/iu,
);
/** What is asked there is no question to the room. */
const NO_QUESTIONS = anyCase(
  /(?<!\p{L})(?:faqs?|f\.a\.q|q ?& ?a|q and a|questions and answers|frequently asked|häufige fragen|häufig gestellte|foire aux questions|questions fréquentes|preguntas frecuentes|agenda|outline|overview|table of contents|contents|learning (?:goals?|objectives?|outcomes?)|objectives?|goals|outcomes|lernziele|ziele|inhalt|gliederung|überblick|objectifs?|sommaire|plan du cours|objetivos?|índice|contenidos?|prerequisites?|ablauf(?:plan)?|organisatorisches|tagesordnung|déroulement|plan de (?:la )?(?:séance|cours|leçon)|desarrollo de la (?:clase|sesión)|orden del día|temario|voraussetzungen|prérequis|requisitos|troubleshooting|homework|hausaufgaben?|devoirs|travail (?:à la maison|personnel)|à la maison|pour la (?:prochaine|semaine)|tarea|deberes|para casa|bis (?:zur nächsten|nächste)|selbststudium|reading list|further reading|research questions?|(?:pre-?)?reading questions?|guiding questions?|discussion guide|leitfragen|literaturfragen|lesefragen|leseauftrag|lektüre|forschungsfragen?|offene fragen|rückfragen|fragen und antworten|questions? de (?:lecture|recherche)|questions ouvertes|questions et réponses|preguntas? de (?:lectura|investigación)|preguntas abiertas|lecturas|preguntas y respuestas|(?:notes?|remarques?) pour l['’](?:enseignant|intervenant)\p{L}*|notas para (?:el|la) (?:docente|profesor\p{L}*)|(?:hinweise|notizen) für (?:die|den) (?:lehr\p{L}+|dozent\p{L}*)|announcements?|what (?:we|you) should have|was (?:wir|sie|ihr) haben sollte[nt]|ce qu(?:e vous devriez|['’]on devrait) avoir|lo que deberí\p{L}+ tener|open questions|questions\?$|fragen\?$|preguntas\?$)(?!\p{L})/iu,
);

const short = (text: string) => text.length <= 120;

/** True for "Clicker question 3", "Concept check: loops", "Frage 2". */
export const isQuizLabel = remembered((markdown: string): boolean => {
  const text = plainText(markdown);
  return short(text) && LABEL.test(text) && !NO_QUESTIONS.test(text);
});

export const isNoQuestionHeading = remembered((markdown: string): boolean => {
  const text = plainText(markdown);
  if (!short(text) || !NO_QUESTIONS.test(text)) return false;
  const parts = text.split(/\s+[+&]\s+/);
  return parts.length === 1 || !parts.some(isQuizLabel);
});

export type Field = 'prompt' | 'options' | 'answer' | 'context' | 'aside';

const FIELDS: [Field, RegExp][] = [
  [
    'answer',
    /^(?:the )?(?:(?:correct|right|expected|model) )?(?:answers?|solutions?)(?: key)?$|^(?:richtige |korrekte |muster)?(?:antwort(?:en)?|lösung(?:en)?|auflösung)$|^(?:bonnes? )?(?:réponses?|solutions?|corrigés?|corrections?)(?: correctes?)?$|^(?:respuestas?|soluci(?:ón|ones))(?: correctas?)?$|^output$|^result$/iu,
  ],
  [
    'prompt',
    /^(?:the )?(?:question|prompt|task|stem|frage|aufgabe|énoncé|pregunta|enunciado)(?: text)?$/iu,
  ],
  [
    'options',
    /^(?:(?:the |answer )?(?:options|choices|alternatives)|possible answers|antwortmöglichkeiten|optionen|auswahl|propositions|choix|options de réponse|opciones)$/iu,
  ],
  [
    'context',
    /^(?:scenario|context|code|setup|background|given|the code|kontext|szenario|ausgangslage|gegeben|contexte|scénario|mise en situation|contexto|escenario|situación)$/iu,
  ],
  [
    'aside',
    /^(?:explanation|why\??|rationale|discussion|feedback|distractors?.*|targeted misconceptions?|misconceptions?|(?:instructor|teacher|teaching|speaker) notes?|notes?|hints?|erklärung|begründung|warum\??|hinweise?|explication|pourquoi ?\??|justification|indice|explicación|justificación|por qué|pista)$/iu,
  ],
];

/** A heading that names a part of one question: "Options", "Correct Answer". */
export const fieldOf = remembered((markdown: string): Field | null => {
  const text = plainText(markdown).replace(/^[^\p{L}]+|[\s:.–—-]+$/gu, '');
  if (text.length > 40) return null;
  return FIELDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
});
