import { type KeptText, keptText } from './kept-text';

/** Where it waits how sure somebody is, until the server has it. */
export function confidenceText(code: string): KeptText {
  return keptText(`lectern:confidence:${code}`);
}
