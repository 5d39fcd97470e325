/** Not allowed in XML 1.0; a reader refuses the whole file for one of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be taken out.
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const NAMES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A reader would make another line end of it.
  '\r': '&#13;',
};

/** Text for an element or an attribute of XML or HTML. */
export const encodeXml = (text: string): string =>
  text.replace(NOT_IN_XML, '').replace(/[&<>"'\r]/g, (character) => NAMES[character] ?? character);
