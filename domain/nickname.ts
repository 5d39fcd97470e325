export const NICKNAME_MAX = 20;

/** Controls, bidi overrides, zero-width and other invisible characters: they can imitate or deface. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\u2800]/u;
/** Marks stacked on one letter climb over other lines of the projector. */
const STACKED_MARKS = /\p{M}{4,}/u;
/** The joiner of emoji sequences is the one invisible character that nicknames may hold. */
const JOINED_EMOJI = /(\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A nickname as it is stored and shown: NFC, single spaces, trimmed; 1 to 20 characters as a person
 * counts them. Null when it cannot be shown.
 */
export function readNickname(raw: string): string | null {
  if (raw.length > 400) return null;
  const nickname = raw.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const visible = nickname.replace(JOINED_EMOJI, '$1');
  if (FORBIDDEN.test(visible) || STACKED_MARKS.test(nickname)) return null;
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(nickname)) return null;
  return isShort(nickname) ? nickname : null;
}

/** A character is one unit of text or more: most names need no count. */
function isShort(nickname: string): boolean {
  return nickname.length <= NICKNAME_MAX || [...graphemes.segment(nickname)].length <= NICKNAME_MAX;
}

/** Two nicknames with the same key are the same name: case, width and accents written apart fold. */
export function nicknameKey(nickname: string): string {
  return nickname.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
