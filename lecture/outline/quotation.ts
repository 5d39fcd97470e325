const OPEN = /^["“”„«»‟‹]\s?/;
const CLOSE = /\s?["”“«»›‟]$/;

/** True for text that begins as something said: "…, “…, „…, «…. */
export const opensQuotation = (text: string) => OPEN.test(text);

export const closesQuotation = (text: string) => CLOSE.test(text);

/** "“Hello.”" → "Hello."; quotation marks inside stay. */
export function withoutQuotation(text: string): string {
  return text.trim().replace(OPEN, '').replace(CLOSE, '').trim();
}
