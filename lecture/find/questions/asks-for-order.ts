import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';
import { remembered } from '../../text/remembered';

const LONGEST = 240;
const THESE = '(?:these|those|the following|following|the (?:steps|stages|events|phases|items))';
const ASKS = anyCase(
  new RegExp(
    `^(?:please )?(?:(?:put|place|arrange|order|sort|rank|list|bring) (?=.{0,200}?(?<!\\p{L})(?:in(?:to)? (?:(?:the|a|an|their|its) )?(?:\\p{L}+ ){0,2}(?:order|sequence)|chronologically|from (?:the )?\\p{L}+(?: \\p{L}+){0,3} to)(?!\\p{L}))|(?:order|rank|arrange|sequence) ${THESE}(?!\\p{L})|(?:bitte )?(?:ordne[nt]?|sortiere[nt]?|bring(?:e|en|t)?)(?: sie)? (?=.{0,200}?(?<!\\p{L})(?:\\p{L}*reihenfolge|nach (?!oben)\\p{L}+|chronologisch|zeitlich|aufsteigend|absteigend|vom \\p{L}+ zum)(?!\\p{L}))|(?:class|ordonn|rang|tri)(?:e|ez|er) (?=.{0,200}?(?<!\\p{L})(?:ordre|d(?:u|e la|es) (?:plus|moins)|croissante?|décroissante?|chronologiquement)(?!\\p{L}))|(?:met(?:s|tez|tre)|remet(?:s|tez|tre)) (?=.{0,200}?(?<!\\p{L})(?:en|dans (?:l['’]|le bon |leur )?)\\s?ordre(?!\\p{L}))|orden(?:a|e|en|ad) (?=(?:las?|los|est[aeo]s?|de|por|cronológicamente|según)(?!\\p{L}))|(?:pon|coloca|clasifica)(?:ga)?(?:n|d)? (?=.{0,200}?(?<!\\p{L})(?:en (?:el )?orden|de (?:mayor|menor|más|menos))(?!\\p{L})))`,
    'iu',
  ),
);
/** "Ordnen Sie zu:" matches things with others. */
const MATCHES = /(?<!\p{L})zu[\s.:]*$/iu;

/** "Put the steps in order:", "Ordne nach der Größe:": the last sentence asks for an order. */
export const asksForOrder = remembered((markdown: string): boolean => {
  const text = plainText(markdown).trim();
  if (text.length > LONGEST || /[?？]/.test(text) || MATCHES.test(text)) return false;
  const last = text.split(/[.!]\s+(?=\p{Lu})/u).at(-1) ?? text;
  return ASKS.test(last.replace(/^(?:\d{1,3}|[a-j])[.)]\s+/i, ''));
});
