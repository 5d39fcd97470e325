import { type KeptText, keptText } from './kept-text';

/** Where the answers of a session wait until the server has them. */
export function outboxText(code: string): KeptText {
  return keptText(`lectern:outbox:${code}`);
}
