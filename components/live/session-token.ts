import { type KeptText, keptText } from './kept-text';

/** What this browser knows of its own place in a session. */
export type SessionToken = { token: string; nickname: string };

/** One per session code, so that a phone that visits two lectures stays itself in both. */
export function sessionTokenText(code: string): KeptText {
  return keptText(`lectern:session:${code}`);
}

/** Null for nothing kept, and for anything that this program has not written. */
export function readSessionToken(text: string | null): SessionToken | null {
  if (!text) return null;
  try {
    const { token, nickname } = JSON.parse(text) as Partial<SessionToken>;
    return typeof token === 'string' && token !== ''
      ? { token, nickname: typeof nickname === 'string' ? nickname : '' }
      : null;
  } catch {
    return null;
  }
}
