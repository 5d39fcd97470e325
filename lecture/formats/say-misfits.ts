import type { Misfit, OutActivity } from './out-format';

const SHOWN = 60;

/** "Left out, “Which of …”: It has no right answer.", for the lecturer, in the deck's order. */
export function sayMisfits(misfits: Misfit[], activities: OutActivity[]): string[] {
  return misfits.map(({ at, leftOut, text }) => {
    const prompt = at === null ? null : (activities[at]?.config.prompt ?? '');
    if (prompt === null) return text;
    return `${leftOut ? 'Left out, ' : ''}${quoted(prompt)}: ${text}`;
  });
}

function quoted(prompt: string): string {
  const line = prompt.replace(/\s+/g, ' ').trim();
  if (line === '') return 'a question without words';
  return `“${line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed().trim()} …` : line}”`;
}
