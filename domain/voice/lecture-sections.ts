import { type Feeling, feelings, type Tap } from './pulse';

/** From when a section of the lecture was on the screens, as the runs opened in it tell. */
export type LectureSection = { title: string; from: number };

/**
 * The sections that a session went through. What stands in no section of the notes, such as an
 * instant poll, belongs to the one that it came up in. The first begins with the session.
 */
export function sectionsOfRuns(
  runs: { section: string | null; opensAt: number }[],
  begin: number,
): LectureSection[] {
  const sections: LectureSection[] = [];
  for (const { section, opensAt } of runs.toSorted((a, b) => a.opensAt - b.opensAt)) {
    if (!section || section === sections.at(-1)?.title) continue;
    sections.push({ title: section, from: sections.length === 0 ? begin : opensAt });
  }
  return sections;
}

export type SectionPulse = LectureSection & { people: Record<Feeling, number> };

/** How many people felt lost, too fast or too slow in each section; each person once for each. */
export function pulseBySection(taps: Tap[], sections: LectureSection[]): SectionPulse[] {
  return sections.map((section, index) => {
    const until = sections[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const here = taps.filter(({ at }) => (at >= section.from || index === 0) && at < until);
    const people = (wanted: Feeling) =>
      new Set(here.filter(({ feeling }) => feeling === wanted).map(({ person }) => person)).size;
    const counts = feelings.map((feeling) => [feeling, people(feeling)]);
    return { ...section, people: Object.fromEntries(counts) as Record<Feeling, number> };
  });
}
