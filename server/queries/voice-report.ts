import type { SessionId } from '@/domain/ids';
import { pulseBySection, type SectionPulse, sectionsOfRuns } from '@/domain/voice/lecture-sections';
import { HALF_LIFE_MS, type PulsePoint, pulseLine } from '@/domain/voice/pulse';
import type { HostQuestion } from '@/domain/voice/questions';
import { queueForHost } from '@/domain/voice/rank-questions';
import type { Database } from '../store/database';
import { listRunSections, listTaps } from '../store/voice/pulse';
import { listQuestions } from '../store/voice/question-lists';

export type VoiceReport = {
  /** As the host had them: by rank, then what was answered and hidden. */
  questions: HostQuestion[];
  /** Of the lecture, in the order they were on the screens. */
  sections: SectionPulse[];
  /** From the first tap to two half-lives after the last; empty without taps. */
  line: PulsePoint[];
};

const POINTS = 240;

/** What the room said in a session by itself, from the rows alone. */
export async function readVoiceReport(
  database: Database,
  sessionId: SessionId,
): Promise<VoiceReport> {
  const [{ questions }, taps, { runs, begin }] = await Promise.all([
    listQuestions(database, sessionId, null),
    listTaps(database, sessionId, null),
    listRunSections(database, sessionId),
  ]);
  const sections = sectionsOfRuns(runs, begin);
  return {
    questions: queueForHost(questions),
    sections: pulseBySection(taps, sections.length > 0 ? sections : [{ title: '', from: begin }]),
    line: taps.length === 0 ? [] : pulseLine(taps, moments(begin, taps.at(-1)?.at ?? begin)),
  };
}

/** The sections with how the room felt in them; none when nobody tapped. */
export function feltSections({ line, sections }: VoiceReport): SectionPulse[] {
  return line.length > 0 ? sections : [];
}

function moments(begin: number, lastTap: number): number[] {
  const step = (lastTap + 2 * HALF_LIFE_MS - begin) / POINTS;
  return Array.from({ length: POINTS + 1 }, (_, index) => begin + index * step);
}
