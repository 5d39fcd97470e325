import { refusalMessages } from '@/domain/refusals';

const SIGNATURES: [start: string, reason: string][] = [
  ['%PDF-', 'This file is a PDF. Export the notes as Markdown or plain text.'],
  ['PK\u0003\u0004', 'This file is a Word, PowerPoint or zip file. Export it as Markdown or text.'],
  ['{\\rtf', 'This file is rich text (RTF). Save the notes as Markdown or plain text.'],
];

/** Tab, line ends, form feed, backspace and escape occur in text, for example in terminal output. */
const isControl = (code: number) =>
  code === 127 || (code < 32 && !((code >= 8 && code <= 13) || code === 27));

/** A sentence that says why this is no text, or null when it is text. */
export function binaryReason(bytes: Uint8Array, text: string): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return refusalMessages['binary-file'];
    if (isControl(code)) controls++;
  }
  return controls * 50 > text.length ? refusalMessages['binary-file'] : null;
}
