import { plainText } from '../../outline/plain-text';

/** Calls for questions, fillers, and checks whether the room is still there. */
const RHETORICAL =
  /^(?:(?:any |more |other |further )*questions?|right|ok(?:ay)?|really|ready|(?:does (?:that|this|it) )?makes? sense|is (?:that|this|everything) clear|clear|got it|why|why not|so what|and now|now what|how so|see|warum|wirklich|klar|verstanden|alles klar|(?:noch |weitere )?fragen|gibt es (?:noch )?fragen|pourquoi|compris|c['’]est clair|d['’]accord|(?:des |d['’]autres )?questions|por qué|entendido|está claro|dudas|(?:alguna|más) (?:pregunta|duda)s?)\s*\?$|^(?:do|does|has|have) (?:you|anyone|anybody) (?:have|got)? ?(?:any )?questions?|^(?:any|are there) (?:any |more )*questions/iu;
/** "Table 1: which one is best?" */
const CAPTION =
  /^(?:table|figure|fig\.?|listing|tabelle|abbildung|abb\.?|tableau|tabla|figura)\s*\d+/iu;
const SHORTEST = 8;

export function isRhetorical(prompt: string): boolean {
  const text = plainText(prompt)
    .replace(/^[¿"“„«\s]+/, '')
    .replace(/[\s"”“»)]+$/, '')
    .replace(/\s*\?$/, '?');
  return text.length < SHORTEST || RHETORICAL.test(text) || CAPTION.test(text);
}
