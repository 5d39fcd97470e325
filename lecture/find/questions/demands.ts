import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';
import { remembered } from '../../text/remembered';
import { sentences } from '../../text/sentences';

const VERBS =
  '(?:answer|calculate|compare|complete|compute|convert|correct|define|derive|describe|determine|estimate|evaluate|explain|extend|express|fill in|find|fix|formulate|give|identify|implement|justify|list|modify|name|predict|prove|rewrite|say|show|simplify|solve|state|suggest|summari[sz]e|translate|use|using|write|begründe|berechne|beschreibe?|bestimme|definiere|ergänze|erkläre?|erläutere|finde|formuliere|gib|gebt|geben|korrigiere|löse|nenne?|schreibe?|übersetze|vereinfache|vergleiche?|vervollständige|wandle|zeige|' +
  'cite[rz]?|calcule[rz]?|compare[rz]?|complète|complét(?:er|ez)|convert(?:ir|issez)|corrige[rz]?|décri(?:re|s|vez)|défini(?:r|s|ssez)|détermine[rz]?|démontre[rz]?|donne[rz]?|écri(?:re|s|vez)|explique[rz]?|exprime[rz]?|indique[rz]?|justifie[rz]?|modifie[rz]?|montre[rz]?|nomme[rz]?|propose[rz]?|prédi(?:re|s|sez)|prévo(?:ir|yez)|programme[rz]|rédige[rz]?|résou(?:dre|s)|résolvez|simplifie[rz]?|tradui(?:re|s|sez)|trouve[rz]?|' +
  'calcul[ae]r?|cita|compar[ae]|complet[ae]r?|conviert[ea]|convertir|corrig[ei]r?|corrija|d[aeé]|dar|demuestr[ae]|defin[ea]|describ[ea]|describir|determin[ae]|di|diga|encuentr[ae]|enumer[ae]|escrib[ea]|escribir|estim[ae]|explic[ae]r?|explique|halla|indic[ae]|indique|justific[ae]|justifique|modific[ae]|modifique|muestr[ae]|nombr[ae]|predi(?:ce|ga)|propón|resuelv[ae]|resum[ae]|simplific[ae]|simplifique|traduc[ei]|us[ae]|utiliza)';
const DEMAND = anyCase(
  new RegExp(
    `^[\\s¡"“„«*_(]*(?:(?:please|now|then|next|first|finally|also|bitte|nun|dann|ahora|luego|ensuite|puis)\\s+|[^,.;:!?]{2,50}[,:]\\s+){0,2}${VERBS}(?:[nt])?(?!\\p{L})[^.!?]*\\s\\S`,
    'iu',
  ),
);
/** Programs, proofs and essays are worked on, not answered. */
const WORK = anyCase(
  /(?<!\p{L})(?:(?:writes?|write|implement|extend|modify|schreib\p{L}*|implementier\p{L}*|programmier\p{L}*|écri\p{L}*|programme[rz]?|modifie[rz]?|escrib\p{L}*|modific\p{L}*|implement[ae]) (?:\p{L}+ ){0,4}(?:functions?|scripts?|programs?|programmes?|class(?:es)?|methods?|modules?|tests?|files?|essays?|reports?|pages?|funktion(?:en)?|skript|programm|klasse|methode|aufsatz|bericht|fonctions?|classes?|méthodes?|rapport|función|funciones|programas?|clases?|métodos?|informe)|prove|show that|beweise|zeige\p{L}*,? dass|démontre[rz]?|montre[rz]? que|demuestr[ae]|commit|submit|hand in|upload|push it)(?!\p{L})/iu,
);
/** "Answer: A and B" tells it, though the word is a demand elsewhere. */
const TELLS =
  /^\W*(?:answers?|solutions?|antwort(?:en)?|lösung(?:en)?|réponses?|respuestas?|soluci(?:ón|ones))\s*[:：]/iu;
const LONGEST = 400;
const MOST = 5;

/** "Write a query that …", "Explain in your own words …": words, numbers or code would answer it. */
export const demandsWords = remembered((markdown: string): boolean => {
  const text = plainText(markdown);
  if (text === '' || text.length > LONGEST * MOST) return false;
  if (WORK.test(text) || TELLS.test(text)) return false;
  const all = sentences(text);
  return (
    all.length <= MOST && all.some((one) => one.text.length <= LONGEST && DEMAND.test(one.text))
  );
});
