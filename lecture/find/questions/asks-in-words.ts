import { plainText } from '../../outline/plain-text';

/** Verbs that ask for a few words. */
const NAMES =
  /^(?:please |bitte )?(?:name|list|give|state|define|mention|nenne(?:n sie|n|t)?|zähle(?:n sie|n|t)? .{3,200} auf|definiere(?:n sie|n|t)?|geben sie .{3,200} an|cite[rz]?|nomme[rz]?|donne[rz]?|défini(?:r|s|ssez)|énum[eéè]re[rz]?|nombr[ae]|cit[ae]|enumer[ae]|defin[ae]|mencion[ae])(?!\p{L})/iu;
/** Verbs that ask for a sentence or two. */
const EXPLAINS =
  /^(?:please |bitte )?(?:explain|describe|compare|distinguish|justify|summari[sz]e|erkläre(?:n sie|n|t)?|erläuter[en](?:n? sie|n|t)?|beschreibe(?:n sie|n|t)?|begründe(?:n sie|n|t)?|vergleiche(?:n sie|n|t)?|explique[rz]?|décri(?:re|s|vez)|justifie[rz]?|compare[rz]?|explic[ae]|explique|describ[ae]|compar[ae]|justific[ae]|justifique)(?!\p{L})/iu;
const LONGEST = 300;

const fits = (text: string) => text.length <= LONGEST && /\s\S+\s\S/.test(text);

/** "Name three …!", "Nennen Sie …": asks for a few words without a question mark. */
export function asksForNames(markdown: string): boolean {
  const text = plainText(markdown).trim();
  return fits(text) && NAMES.test(text);
}

/** "Explain …", or what asks for a few words. */
export function asksInWords(markdown: string): boolean {
  const text = plainText(markdown).trim();
  return asksForNames(text) || (fits(text) && EXPLAINS.test(text));
}
