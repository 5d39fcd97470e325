const WORDS =
  '(?:true(?: or |/)false|(?:wahr|richtig)(?: oder |/)falsch|vrai(?: ou |/)faux|verdadero(?: o |/)falso)';
const START = new RegExp(`^[\\s*_"“„«¿]*${WORDS}(?!\\p{L})\\s*[?:.!–—-]*[\\s*_]*`, 'iu');
const ANYWHERE = new RegExp(`(?<!\\p{L})${WORDS}(?!\\p{L})`, 'iu');

export const saysTrueOrFalse = (text: string) => ANYWHERE.test(text);

/** The length of "True or false:" at the start of a text; 0 when it starts otherwise. */
export function trueOrFalseLength(text: string): number {
  return START.exec(text)?.[0].length ?? 0;
}
