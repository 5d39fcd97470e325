const VERDICT =
  '(?:t|f|true|false|wahr|richtig|falsch|vrai|faux|verdadero|falso|cierto|correct|incorrect|yes|no|ja|nein|oui|non|sí)';
/** "UDP keeps the order — False", "… (Vrai)", "… → falsch" */
const BEHIND = new RegExp(
  `^(.{8,}?[.!]?)(?:\\s*(?:[—–:→⇒]|->|=>|\\s-\\s|[*_]*\\()\\s*[*_]*|(?<=[.!»”"])\\s+[*_]+)(${VERDICT})[*_]*\\)?[*_]*[.!]?$`,
  'iu',
);

/** "A tree has a root. **True**" */
const BOLD_BEHIND = new RegExp(`^(.{8,}?[.!])\\s+([*_]{1,3})(${VERDICT})[.!]?\\2[.!]?$`, 'iu');
/** "(F) UDP keeps the order", "**True.** A tree has a root." */
const BEFORE = new RegExp(
  `^(?:[*_]{0,3}[(\\[](${VERDICT})[)\\]][*_]{0,3}|[*_]{1,3}(${VERDICT})[.:]?[*_]{1,3}[.:]?)\\s*[–—:-]?\\s+(.{8,})$`,
  'iu',
);
const LETTERS: Record<string, string> = { t: 'True', f: 'False' };
const LONGEST = 400;

/** A claim and the verdict at its end, or before it; null when none stands there. */
export function claimWithVerdict(text: string): { claim: string; verdict: string } | null {
  if (text.length > LONGEST) return null;
  const said = text.trim();
  const behind = BEHIND.exec(said) ?? BOLD_BEHIND.exec(said);
  const before = behind ? null : BEFORE.exec(said);
  const claim = (behind?.[1] ?? before?.[3])?.trim();
  const verdict = behind?.at(-1) ?? before?.[1] ?? before?.[2];
  return claim && verdict ? { claim, verdict: LETTERS[verdict.toLowerCase()] ?? verdict } : null;
}
