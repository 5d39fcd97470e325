/** "No .dockerignore", "Missing return", "The file is never closed". */
const ABSENT =
  /^\W*(?:there(?:['’]s| is| are) )?(?:no|not? any|missing|lacks?|lacking|without|absent|forgot(?:ten)?|kein(?:e[nr]?)?|ohne|fehlende?[rsn]?|pas d[e'’]|aucune?|absence|manque|sans|falta|sin|ningún|ninguna|no hay)(?!\p{L})|(?<!\p{L})(?:is|are|was) (?:missing|absent|forgotten|never)(?!\p{L})|(?<!\p{L})(?:missing|fehlt|fehlen|manquante?|never (?:closed|checked|validated|released|awaited|called|set))[\s.!]*$/iu;

/** A word behind one of absence: what is not there, so that finding it elsewhere proves nothing. */
const ABSENT_CODE =
  /(?:no|missing|without|lacks?|lacking|forgot(?:ten)?|never|add|needs?)\s+(?:an?\s+|the\s+|any\s+)*(`[^`]+`)/gi;

export const saysAbsence = (text: string) => ABSENT.test(text);

export function withoutAbsentCode(text: string): string {
  return text.replace(ABSENT_CODE, ' ');
}

/** Problems that are an absence without saying so: they hold where the code lacks `unless`. */
const IMPLIED: { says: RegExp; unless: RegExp }[] = [
  {
    says: /(?<!\p{L})(?:as|is|under) root(?!\p{L})|root user|als root|en root|como root/iu,
    unless: /^\s*USER\s/m,
  },
];

export function impliesAbsence(text: string, code: string): boolean {
  return IMPLIED.some(({ says, unless }) => says.test(text) && !unless.test(code));
}
