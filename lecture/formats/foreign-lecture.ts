import { rulesOf } from '@/activities/rules';
import type { DeckItem, EncodingNote, OutlineSection, ReadLecture, Unread } from '@/domain/deck';
import { contentIds } from '../content-id';
import { sectionAt } from '../outline/section-at';
import { configProblem } from './config-problem';
import type { ForeignEntry, ForeignQuiz } from './format';

export type QuizFile = {
  quiz: ForeignQuiz;
  /** The format's id and name. */
  id: string;
  name: string;
  encoding: EncodingNote;
  /** Where questions stand: "Row" or "Line". */
  place: 'Row' | 'Line';
  lineCount: number;
  /** Stands in for a title that the quiz does not have. */
  fallbackTitle: string;
};

/** A quiz of another tool → a lecture. A question that does not fit is told, the others come in. */
export function foreignLecture(file: QuizFile): ReadLecture {
  const { quiz, encoding } = file;
  const title = quiz.title?.trim() || file.fallbackTitle;
  const outline = outlineOf(quiz, title, file.lineCount);
  const idOf = contentIds();
  const activities: DeckItem[] = [];
  const unread = [...quiz.unread];
  for (const entry of quiz.entries) {
    const config = checked(entry);
    if (typeof config === 'string') {
      unread.push({ line: entry.line, text: `This question is left out: ${config}.` });
      continue;
    }
    unread.push(...(entry.remarks ?? []).map((text) => ({ line: entry.line, text })));
    activities.push({
      ...config,
      id: idOf(config.type, config.config),
      origin: 'found',
      line: entry.line,
      lineEnd: entry.lineEnd,
      section: sectionAt(outline, entry.line)?.title ?? '',
      rule: file.id,
      reason: `${file.place} ${entry.line} of your ${file.name}.`,
    });
  }
  return { title, encoding, outline, activities, doubts: [], unread: inOrder(unread) };
}

function checked({ asked }: ForeignEntry): Pick<DeckItem, 'type' | 'config'> | string {
  if (typeof asked === 'string') return asked;
  const parsed = rulesOf(asked.type).config.safeParse(asked.config);
  return parsed.success ? { type: asked.type, config: parsed.data } : configProblem(parsed.error);
}

function outlineOf({ sections }: ForeignQuiz, title: string, lineCount: number): OutlineSection[] {
  const all = sections[0]?.line === 1 ? sections : [{ title, line: 1 }, ...sections];
  return all.map((section, at) => ({
    ...section,
    level: 1,
    lineEnd: Math.max(section.line, (all[at + 1]?.line ?? lineCount + 1) - 1),
    notes: [],
  }));
}

const inOrder = (unread: Unread[]) => unread.sort((a, b) => a.line - b.line);
