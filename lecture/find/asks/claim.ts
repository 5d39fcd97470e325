const VERDICT =
  '(?:true|false|wahr|richtig|falsch|vrai|faux|verdadero|falso|cierto|correct|incorrect|yes|no|ja|nein|oui|non|sí)';
/** "UDP keeps the order — False", "… (Vrai)", "… → falsch" */
const BEHIND = new RegExp(
  `^(.{8,}?[.!]?)\\s*(?:[—–:→⇒]|->|=>|\\s-\\s|[*_]*\\()\\s*[*_]*(${VERDICT})[*_]*\\)?[*_]*[.!]?$`,
  'iu',
);

/** A claim and the verdict at its end; null when none stands there. */
export function claimWithVerdict(text: string): { claim: string; verdict: string } | null {
  const found = text.length > 400 ? null : BEHIND.exec(text.trim());
  return found?.[1] && found[2] ? { claim: found[1].trim(), verdict: found[2] } : null;
}
