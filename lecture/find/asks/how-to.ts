import { plainText } from '../../outline/plain-text';

const HOW_TO =
  /^[¿"“„«\s]*(?:how (?:do|can|to|should|does one)|where (?:do|can|is)|can|may|should|comment (?:puis-je|rendre|déposer|remettre|faire pour|installer|obtenir|s['’]inscrire|accéder)|puis-je|peut-on|dois-je|wie (?:kann|mache|installier|bekomm|geht)|wo (?:finde|kann)|darf|muss|cómo (?:puedo|hago|instalo|obtengo|accedo|me)|puedo|dónde (?:puedo|está|encuentro)|debo)(?!\p{L})|(?<!\p{L})(?:I|my|ich|meine?[nmrs]?|je|mon|ma|mes|yo|mis?)(?!\p{L})/u;

/** "How do I …?", "my …": what a reader asks, never a lecturer. */
export const asksForReader = (markdown: string): boolean =>
  /(?<!\p{L})(?:I|my|ich|mein|je|mon|yo|mi)(?!\p{L})/u.test(plainText(markdown));

/** Help for readers, not a question to them: "How do I install it?" */
export function isHowTo(markdown: string): boolean {
  const text = plainText(markdown).replace(/^[¿¡"“„«\s]+/, '');
  return HOW_TO.test(`${text.charAt(0).toLowerCase()}${text.slice(1)}`);
}
