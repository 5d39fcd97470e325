import type { Cell } from './report-table';
import { feltSections, type VoiceReport } from './voice-report';

/** What the room asked, one row per question, by rank; a row of headings first. */
export function questionsTable({ questions }: VoiceReport): Cell[][] {
  return [
    ['Question', 'Votes', 'Read by', 'Became', 'Asked at'],
    ...questions.map(({ text, votes, readers, status, askedAt }) => [
      ...[text, votes, readers, status],
      new Date(askedAt).toISOString(),
    ]),
  ];
}

/** How many people felt lost, too fast or too slow, one row per section; a row of headings first. */
export function pulseTable(voice: VoiceReport): Cell[][] {
  return [
    ['Section', 'From', 'Lost', 'Too fast', 'Too slow'],
    ...feltSections(voice).map(({ title, from, people }) => [
      title,
      new Date(from).toISOString(),
      ...[people.lost, people['too-fast'], people['too-slow']],
    ]),
  ];
}
