import { plainText } from '../../outline/plain-text';

/** Verbs by which a review asks for something that can be said in a sentence or two. */
const ASKS =
  /^(?:please |bitte )?(?:name|list|give|state|define|explain|describe|compare|distinguish|justify|summari[sz]e|mention|nenne(?:n sie|n|t)?|zähle(?:n sie|n|t)? .{3,200} auf|erkläre(?:n sie|n|t)?|erläuter[en](?:n? sie|n|t)?|beschreibe(?:n sie|n|t)?|definiere(?:n sie|n|t)?|begründe(?:n sie|n|t)?|vergleiche(?:n sie|n|t)?|geben sie .{3,200} an|cite[rz]?|nomme[rz]?|donne[rz]?|explique[rz]?|défini(?:r|s|ssez)|décri(?:re|s|vez)|énumère|énumére[rz]|justifie[rz]?|compare[rz]?|nombr[ae]|cit[ae]|enumer[ae]|explic[ae]|explique|defin[ae]|define|describ[ae]|describe|mencion[ae]|compar[ae]|justific[ae]|justifique)(?!\p{L})/iu;
const LONGEST = 300;

/** "Name three …!", "Erklären Sie …": asks for words without a question mark. */
export function asksInWords(markdown: string): boolean {
  const text = plainText(markdown).trim();
  return text.length <= LONGEST && /\s\S+\s\S/.test(text) && ASKS.test(text);
}
