import type { ContractActivity, ContractDeck } from '@/domain/deck';

/** What was found, for a person at a terminal. */
export function writeTable(deck: ContractDeck): string {
  const { title, encoding, outline, activities, doubts = [], unread = [] } = deck;
  return [
    title,
    encodingLine(encoding),
    `${count(outline.length, 'section')}, ${count(activities.length, 'activity', 'activities')}`,
    ...[...unread, ...doubts].map(({ line, text }) => `line ${line}: ${text}`),
    ...activities.flatMap((activity) => ['', ...activityLines(activity)]),
    '',
  ].join('\n');
}

function encodingLine({ read, repaired, restored }: ContractDeck['encoding']): string {
  if (!repaired) return `Read as ${read}; the text was sound.`;
  const cut = restored > 0 ? `; ${count(restored, 'cut character')} restored` : '';
  return `Read as ${read}; damage from ${repaired} repaired${cut}.`;
}

function activityLines(activity: ContractActivity): string[] {
  const { line, lineEnd, type, origin, section, prompt, seconds, reason } = activity;
  const place = line === lineEnd ? `line ${line}` : `lines ${line} to ${lineEnd}`;
  const facts = [place, type, origin, section, seconds && `${seconds} s`].filter(Boolean);
  return [
    `${facts.join(' · ')}`,
    `  ${prompt.replace(/\n/g, '\n  ')}`,
    ...keyLines(activity),
    `  (${reason})`,
  ];
}

function keyLines({ choices, correct, problems }: ContractActivity): string[] {
  const key: unknown[] = Array.isArray(correct) ? correct : [];
  if (problems) {
    return problems.map(
      ({ text, lines }) => `  - ${lines ? `line ${lines.join(', ')}` : 'missing'}: ${text}`,
    );
  }
  return (choices ?? []).map((choice, index) => `  ${key.includes(index) ? '✓' : '-'} ${choice}`);
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
