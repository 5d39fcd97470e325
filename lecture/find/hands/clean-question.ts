import { withoutOuterQuotation } from '../../outline/quotation';
import { anyCase } from '../../text/any-case';

/** Words before a question that are not part of it. */
const LEAD = anyCase(
  /^(?:(?:ok(?:ay)?|so|now|and|but|right|well|alright|first|quick question|question|let me ask(?: you)?(?: this)?|tell me|be honest|also|nun|und|aber|gut|jetzt|alors|et|bon|entonces|bueno|ahora)[,:;.–—-]?\s+)+(?=[\p{L}¿])/iu,
);

/**
 * A question as students read it: without quotation marks, lead words ("So, …") and what asks for
 * the hands ("Hands up: …", "…, by show of hands?").
 */
export function cleanQuestion(sentence: string, hands: RegExp): string {
  const text = withoutOuterQuotation(sentence.replace(/^[*_\s—–-]+|[*_\s]+$/g, ''));
  const bare = withoutTail(withoutHead(text.replace(LEAD, ''), hands), hands)
    .replace(LEAD, '')
    .trim();
  const start = /^[¿¡"“«„(]*/.exec(bare)?.[0].length ?? 0;
  return bare.slice(0, start) + bare.charAt(start).toUpperCase() + bare.slice(start + 1);
}

/** "While they sit down, ask for a show of hands: …" */
const LONGEST_HEAD = 80;

/** "Quick show of hands, please: who …" → "who …". */
function withoutHead(text: string, hands: RegExp): string {
  const found = hands.exec(text);
  if (!found) return text;
  const rest = text.slice(found.index + found[0].length);
  const announced = /^\s*:\s*(?=["“„«¿]?\s*\p{Lu}[\s\S]*\?)/u.exec(rest);
  if (announced && found.index <= LONGEST_HEAD && !/[?]/.test(text.slice(0, found.index)))
    return withoutOuterQuotation(rest.slice(announced[0].length));
  if (!isFiller(text.slice(0, found.index))) return text;
  const gap = /^(?:,? please)?\s*[:,;.–—-]\s*/.exec(rest);
  return gap && /\p{L}/u.test(rest.slice(gap[0].length)) ? rest.slice(gap[0].length) : text;
}

/** "Who …, raise your hand?" → "Who …?". */
function withoutTail(text: string, hands: RegExp): string {
  const found = hands.exec(text);
  if (!found || !/^[\s,]*(?:please)?[\s?.!]*$/.test(text.slice(found.index + found[0].length)))
    return text;
  const before =
    /^([\s\S]*?)\s*(?:[,;:–—(-]\s*)(?:please )?(?:by |with )?(?:a )?(?:quick )?$/i.exec(
      text.slice(0, found.index),
    );
  return before?.[1] ? `${before[1].replace(/[?.!]+$/, '')}?` : text;
}

/** Only little words that go with a request. */
export function isFiller(text: string): boolean {
  return anyCase(
    /^(?:[\s,.:;!?¡¿*_"“”„«»'’()–—-]|(?<!\p{L})(?:please|now|then|next|first|another|take|poll|vote|ok(?:ay)?|so|and|quick(?:ly)?|quick|let['’]s|see|do|have|get|a|an|the|by|with|can|could|i|we|want|to|like|would|me|give|let|everyone|everybody|all|just|again|if|yes|that(?:['’]s| was| is)?|you|have|did|are|bitte|mal|kurz|per|ein|um|s['’]il vous plaît|à|main|vote|por favor|a)(?!\p{L}))*$/iu,
  ).test(text);
}
