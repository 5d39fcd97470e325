import { plainText } from '../../outline/plain-text';
import type { OptionGroup } from '../options/option-group';
import { plainOption } from './option-refs';

const LONGEST_HEAD = 60;
const OTHER =
  /(?<!\p{L})(?:not?|none|never|if|except|without|unlike|nicht|kein\p{L}*|ohne|wenn|außer|pas|ne|ni|aucun\p{L}*|sans|si|sauf|nunca|sin|salvo|wrong|false|falsch|faux|fausse|fals[ao]|options?|answers?|antworten|réponses?|respuestas?|number|nummer|numéro|número)(?!\p{L})/iu;

/**
 * "The key 5: it came first.": the first clause of a solution names one of the options as it reads,
 * and no other. A number that could be the place of another option is none.
 */
export function namedOption(text: string, { options }: OptionGroup): number[] | null {
  const [head = ''] = plainText(text.slice(0, 400)).split(/[.:;,(–—\n]/);
  if (head.length > LONGEST_HEAD || OTHER.test(head)) return null;
  const words: string[] = head.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = options.flatMap((option, index) => {
    const said: string[] = plainOption(option).match(/[\p{L}\p{N}]+/gu) ?? [];
    return said.length === 1 && words.includes(said[0] ?? '') ? [index] : [];
  });
  const [only, more] = named;
  if (only === undefined || more !== undefined) return null;
  const said = plainOption(options[only] ?? '');
  if (!/^\d+$/.test(said)) return said.length > 2 ? [only] : null;
  const place = Number(said) - 1;
  return place === only || place >= options.length ? [only] : null;
}
