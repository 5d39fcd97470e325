const OPEN = /^["“”„«»‟‹]\s?/;
const CLOSE = /\s?["”“«»›‟]$/;

/** True for text that begins as something said: "…, “…, „…, «…. */
export const opensQuotation = (text: string) => OPEN.test(text);

export const closesQuotation = (text: string) => CLOSE.test(text);

/** "“Hello.”" → "Hello."; quotation marks inside stay. */
export function withoutQuotation(text: string): string {
  return text.trim().replace(OPEN, '').replace(CLOSE, '').trim();
}

/** Takes away quotation marks around all of a text, or one whose other half is not there. */
export function withoutOuterQuotation(text: string): string {
  const said = text.trim();
  const marks = said.match(/["“”„«»]/g)?.length ?? 0;
  const around = marks === 2 && opensQuotation(said) && closesQuotation(said);
  return around || marks % 2 === 1 ? withoutQuotation(said) : said;
}
